import { plainText } from '@/lib/shared/plain-text';
import {
  type Block,
  type FieldReason,
  fields,
  isEmpty,
  type Kind,
  problemsOf,
  type Row,
  readMonthParts,
  rowLimits,
} from '../rules';

/** What stands in the boxes of one row, as it was typed. A month is two boxes: `<field>Year` and `<field>Month`. */
export type TypedRow = Readonly<Record<string, string>>;

export type RowProblem = { row: number; field: string; reason: FieldReason | 'month_half' };
export type Reading = { ok: true; rows: Row[] } | { ok: false; problems: RowProblem[] };

/** The names of a row's boxes, in order. */
export const boxesOf = (block: Block): string[] =>
  Object.entries(fields[block]).flatMap(([field, kind]) =>
    kind === 'month' ? [`${field}Year`, `${field}Month`] : [field],
  );

/** A stored row as its boxes show it. */
export const typedRow = (block: Block, row: Row): TypedRow =>
  Object.fromEntries(
    Object.entries(fields[block]).flatMap(([field, kind]) => {
      const text = row[field] ?? '';
      if (kind !== 'month') return [[field, text]];
      const [year = '', month = ''] = text.split('-');
      return [
        [`${field}Year`, year],
        [`${field}Month`, month.replace(/^0/, '')],
      ];
    }),
  );

export const blankRow = (block: Block): TypedRow => typedRow(block, {});

/** At least one row to fill in. */
export const shownRows = (block: Block, rows: readonly Row[]): TypedRow[] =>
  rows.length === 0 ? [blankRow(block)] : rows.map((row) => typedRow(block, row));

/** Boxes → rows as they may be stored, empty ones left out; or everything that does not fit, by row and field. */
export function readRows(block: Block, typed: readonly TypedRow[]): Reading {
  const read = typed.map((boxes) => readRow(block, boxes));
  const problems = read.flatMap((one, row) => one.problems.map((problem) => ({ row, ...problem })));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, rows: read.map(({ row }) => row).filter((row) => !isEmpty(row)) };
}

function readRow(block: Block, boxes: TypedRow) {
  const texts = Object.entries(fields[block]).map(
    ([field, kind]) => [field, textOf(boxes, field, kind)] as const,
  );
  const halves = texts.flatMap(([field, text]) =>
    text === null ? [{ field, reason: 'month_half' as const }] : [],
  );
  const row: Row = Object.fromEntries(texts.map(([field, text]) => [field, text ?? '']));
  return { row, problems: [...halves, ...problemsOf(block, row)] };
}

/** Null for a month that cannot be read. */
function textOf(boxes: TypedRow, field: string, kind: Kind): string | null {
  if (kind !== 'month') return plainText(boxes[field] ?? '');
  const [year, month] = [plainText(boxes[`${field}Year`] ?? ''), plainText(boxes[`${field}Month`] ?? '')];
  return year === '' && month === '' ? '' : readMonthParts(year, month);
}

export type Intent = { do: 'save' | 'next' | 'add' } | { do: 'remove'; row: number };

/** Rows after one was added at the end or taken away; one always stays to be filled in. */
export function changedRows(block: Block, rows: readonly TypedRow[], intent: Intent): TypedRow[] {
  if (intent.do === 'add') return [...rows, blankRow(block)].slice(0, rowLimits[block]);
  if (intent.do !== 'remove') return [...rows];
  const left = rows.filter((_, index) => index !== intent.row);
  return left.length === 0 ? [blankRow(block)] : left;
}
