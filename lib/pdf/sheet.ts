/**
 * A printed form: pages of tables on A4 portrait. Pure, so that the page on the screen and the PDF are made from the same description.
 * `label`: printed words of the form. `text`: what was filled in. `hand`: to be filled in by hand. `device`: to be typed on the device when
 * printing; it never reaches the server, and a PDF made there leaves it empty.
 */
/** `least`: millimetres that a cell has when it is empty. */
export type Cell = {
  kind: 'label' | 'text' | 'hand' | 'device';
  text: string;
  span?: number;
  least?: number;
};
export type SheetTable = {
  caption?: string;
  head?: readonly string[];
  widths?: readonly number[];
  rows: readonly (readonly Cell[])[];
};
export type Sheet = { code: string; title: string; note?: string; tables: readonly SheetTable[] };

/** Everything that a sheet needs, on paper as on the screen. On a narrow screen cells stand below each other. */
export const sheetStyle = `
@page { size: A4 portrait; margin: 14mm 15mm; }
.sheet { font-family: "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif; font-size: 10.5pt; line-height: 1.6; color: #000; background: #fff; }
.sheet + .sheet { break-before: page; }
.sheet-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1em; margin: 0 0 2mm; }
.sheet-head h2, .sheet-head h1 { flex: 1; margin: 0; font-size: 14pt; text-align: center; }
.sheet-head p { margin: 0; }
.sheet-note { margin: 0 0 3mm; font-size: 9pt; }
.sheet table { width: 100%; margin: 0 0 4mm; border-collapse: collapse; table-layout: fixed; }
.sheet table:has(caption) { break-inside: avoid; }
.sheet caption { padding: 0 0 1mm; text-align: left; font-weight: 700; }
.sheet th, .sheet td { padding: 1.5mm 2mm; border: 0.3mm solid #000; vertical-align: top; text-align: left; overflow-wrap: anywhere; white-space: pre-wrap; }
.sheet th { background: #f2f2f2; font-weight: 700; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.sheet thead { display: table-header-group; }
.sheet .hand, .sheet .device { height: 9mm; }
.sheet textarea { display: block; width: 100%; min-height: 2.6em; padding: 2px 4px; border: 1px dashed #555; background: #fff; font: inherit; resize: none; field-sizing: content; }
@media print { .sheet textarea { padding: 0; border: 0; } .sheet textarea::placeholder { color: transparent; } }
@media screen and (max-width: 640px) {
  .sheet table, .sheet caption, .sheet tbody, .sheet tr, .sheet th, .sheet td { display: block; width: auto; height: auto !important; min-height: 2.6em; }
  .sheet thead, .sheet colgroup { display: none; }
  .sheet td[data-label]::before { content: attr(data-label); display: block; font-size: 9pt; }
  .sheet tr + tr { margin-top: -0.3mm; }
}
`;

/** The sheets as a document of their own, for a PDF. Everything that was filled in is escaped. */
export const sheetsDocument = (title: string, sheets: readonly Sheet[]): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>body{margin:0}${sheetStyle}</style></head><body>${sheets.map(sheetHtml).join('')}</body></html>`;

const sheetHtml = ({ code, title, note, tables }: Sheet): string =>
  `<section class="sheet"><div class="sheet-head"><p>${escaped(code)}</p><h1>${escaped(title)}</h1></div>${note ? `<p class="sheet-note">${escaped(note)}</p>` : ''}${tables.map(tableHtml).join('')}</section>`;

function tableHtml({ caption, head, widths, rows }: SheetTable): string {
  const columns = widths
    ? `<colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>`
    : '';
  const heading = head
    ? `<thead><tr>${head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>`
    : '';
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('');
  return `<table>${caption ? `<caption>${escaped(caption)}</caption>` : ''}${columns}${heading}<tbody>${body}</tbody></table>`;
}

function cellHtml({ kind, text, span, least }: Cell): string {
  const wide = span ? ` colspan="${span}"` : '';
  if (kind === 'label') return `<th scope="row"${wide}>${escaped(text)}</th>`;
  const high = least ? ` style="height:${least}mm"` : '';
  return `<td class="${kind}"${wide}${high}>${kind === 'text' ? escaped(text) : ''}</td>`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
