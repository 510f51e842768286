import type { Cell, Sheet, SheetTable } from '@/lib/pdf/sheet';
import { sheetStyle } from '@/lib/pdf/sheet';

/**
 * The printed forms on the screen. What the server must not learn is typed into boxes that have no name and stand in no form: nothing sends
 * them, nothing keeps them, and they are gone with the page. Japanese, as the official forms are.
 */
export function InventorySheets({ sheets, hint }: { sheets: readonly Sheet[]; hint: string }) {
  return (
    <div lang="ja" className="grid gap-8 print:block">
      <style>{sheetStyle}</style>
      {Object.entries(sheets).map(([key, sheet]) => (
        <OneSheet key={key} sheet={sheet} hint={hint} />
      ))}
    </div>
  );
}

function OneSheet({ sheet: { code, title, note, tables }, hint }: { sheet: Sheet; hint: string }) {
  return (
    <section className="sheet p-4 sm:p-8 print:p-0">
      <div className="sheet-head">
        <p>{code}</p>
        <h2>{title}</h2>
      </div>
      {note ? <p className="sheet-note">{note}</p> : null}
      {Object.entries(tables).map(([key, table]) => (
        <OneTable key={key} table={table} hint={hint} />
      ))}
    </section>
  );
}

function OneTable({ table: { caption, head, widths, rows }, hint }: { table: SheetTable; hint: string }) {
  return (
    <table>
      {caption ? <caption>{caption}</caption> : null}
      {widths ? (
        <colgroup>
          {Object.entries(widths).map(([key, width]) => (
            <col key={key} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
      ) : null}
      {head ? (
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {Object.entries(rows).map(([key, cells]) => (
          <tr key={key}>
            {Object.entries(cells).map(([column, cell]) => (
              <OneCell key={column} cell={cell} label={head?.[Number(column)]} hint={hint} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneCell({
  cell: { kind, text, span, least },
  label,
  hint,
}: {
  cell: Cell;
  /** On a narrow screen the cell says itself what it is. */
  label: string | undefined;
  hint: string;
}) {
  if (kind === 'label')
    return (
      <th scope="row" colSpan={span}>
        {text}
      </th>
    );
  return (
    <td
      className={kind}
      colSpan={span}
      data-label={label}
      style={least ? { height: `${least}mm` } : undefined}
    >
      {kind === 'device' ? (
        <textarea rows={1} autoComplete="off" spellCheck={false} aria-label={text} placeholder={hint} />
      ) : null}
      {kind === 'text' ? text : null}
    </td>
  );
}
