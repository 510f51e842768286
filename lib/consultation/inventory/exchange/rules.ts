import { type Block, blocks, fields, type Inventory, type Row } from '../rules';

/** Name and version of the product's own format. A format of マイジョブ・カード for machines was not found. Source: domain.md, section 4. */
export const format = 'michisuji.career';
export const version = 1;

/** Bytes that a file to be read may have. */
export const fileLimit = 4 * 1024 * 1024;

/** The inventory as JSON. What is shared is not in it. */
export const writeJson = (forms: Partial<Inventory>): string =>
  `${JSON.stringify({ format, version, forms }, null, 2)}\n`;

export const csvHead = ['版', '様式', '行', '項目コード', '項目', '内容'] as const;

/**
 * The inventory as CSV, a field a line, as Excel opens it: BOM, CRLF, and nothing that a spreadsheet would take for a formula. `label` names a
 * field for people; reading goes by the code beside it.
 */
export function writeCsv(forms: Inventory, label: (block: Block, field: string) => string): string {
  const lines = blocks.flatMap((block) =>
    forms[block].flatMap((row, index) =>
      filled(block, row).map(([field, text]) => [
        String(version),
        block,
        String(index + 1),
        field,
        label(block, field),
        fields[block][field] === 'month' ? monthText(text) : text,
      ]),
    ),
  );
  return `\ufeff${[csvHead, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

const filled = (block: Block, row: Row): [string, string][] =>
  Object.keys(fields[block]).flatMap((field): [string, string][] => {
    const text = row[field] ?? '';
    return text === '' ? [] : [[field, text]];
  });

/** 「2020年4月」: `2020-04` would become a date of the spreadsheet's own. */
export function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return month === '' ? '' : `${year}年${Number(number)}月`;
}

const cellOf = (text: string): string => `"${defused(text).replaceAll('"', '""')}"`;

/** First characters by which a spreadsheet runs a cell. An apostrophe goes before them, and before an apostrophe that stood there already. */
const risky = /^'*[=+\-@\t＝＋－＠]/u;

export const defused = (text: string): string => (risky.test(text) ? `'${text}` : text);
export const undefused = (text: string): string =>
  /^'/.test(text) && risky.test(text) ? text.slice(1) : text;
