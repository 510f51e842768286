import { type ReactNode, useId } from 'react';

/**
 * A real table: the first cell of each row names the row; columns of `numeric` (counted from 0) are set to the right. Wide tables
 * scroll sideways inside their own box, also by keyboard, instead of breaking words and numbers.
 */
export function Table({
  caption,
  head,
  rows,
  numeric = [],
}: {
  caption: ReactNode;
  head: readonly ReactNode[];
  rows: readonly (readonly ReactNode[])[];
  numeric?: readonly number[] | undefined;
}) {
  const id = useId();
  const align = (column: string) =>
    numeric.includes(Number(column)) ? 'text-right tabular-nums whitespace-nowrap' : 'text-left';
  return (
    <section
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="overflow-x-auto rounded-8 border border-sand-300 bg-white"
    >
      <table className="w-full border-collapse wrap-break-word">
        <caption id={id} className="px-4 pt-3 pb-2 text-left text-std-16B-170">
          {caption}
        </caption>
        <thead className="border-y border-solid-gray-420 bg-sand-100">
          <tr>
            {Object.entries(head).map(([column, cell]) => (
              <th
                key={column}
                scope="col"
                className={`px-4 py-2 align-bottom text-std-16B-170 ${align(column)}`}
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([row, cells]) => (
            <tr key={row} className="border-t border-sand-300 first:border-t-0">
              {Object.entries(cells).map(([column, cell]) =>
                column === '0' ? (
                  <th key={column} scope="row" className={`px-4 py-2.5 align-top font-400 ${align(column)}`}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={`px-4 py-2.5 align-top ${align(column)}`}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
