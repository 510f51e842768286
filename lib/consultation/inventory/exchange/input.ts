import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { rowsInput } from '../input';
import { type Block, blocks, fields, type Inventory, isBlock, readMonth } from '../rules';
import { fileLimit, format, undefused, version } from './rules';

export type ImportReason =
  | 'empty_file'
  | 'too_large'
  | 'not_text'
  | 'broken_file'
  | 'foreign_file'
  | 'other_version'
  | 'does_not_fit';

/** Where a file does not fit: form, row (counted from 1), field; 0 and empty where the whole form is meant. */
export type Place = { block: Block; row: number; field: string; reason: string };
export type Import =
  | { ok: true; value: Partial<Inventory> }
  | { ok: false; reason: ImportReason; places: Place[] };

const unusable = (reason: ImportReason, places: Place[] = []): Import => ({ ok: false, reason, places });

/** A file of this product, JSON or CSV, UTF-8 or Shift_JIS → the blocks in it. One row that does not fit, and nothing of it is taken. */
export function readImport(bytes: Uint8Array): Import {
  if (bytes.length > fileLimit) return unusable('too_large');
  const text = decode(bytes);
  if (text === null) return unusable('not_text');
  if (text.trim() === '') return unusable('empty_file');
  const given = text.trimStart().startsWith('{') ? fromJson(text) : fromCsv(text);
  return given.ok ? fitted(given.value) : unusable(given.reason);
}

/** A file that was read before, on its way back from the preview. */
export const readPayload = (text: string): Import => readImport(new TextEncoder().encode(text));

type Given = Result<Partial<Record<Block, unknown>>, ImportReason>;

const envelope = z.strictObject({
  format: z.literal(format),
  version: z.number(),
  forms: z.partialRecord(z.enum(blocks), z.unknown()),
});

function fromJson(text: string): Given {
  const parsed = envelope.safeParse(jsonOf(text));
  if (jsonOf(text) === undefined) return refused('broken_file');
  if (!parsed.success) return refused('foreign_file');
  return parsed.data.version === version ? accepted(parsed.data.forms) : refused('other_version');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromCsv(text: string): Given {
  const [head, ...lines] = cellsOf(text) ?? [];
  if (!head) return refused('broken_file');
  if (head[0] !== '版' || head[3] !== '項目コード') return refused('foreign_file');
  if (lines.some(([edition]) => edition !== String(version))) return refused('other_version');
  const given: Partial<Record<Block, Record<string, string>[]>> = {};
  return lines.every((line) => takeLine(given, line)) ? accepted(given) : refused('foreign_file');
}

/** Rows a file may number; how many a form takes is decided later. */
const numbered = 1000;

/** Puts a line's text into its row. False for a line that names no row of a form. */
function takeLine(given: Partial<Record<Block, Record<string, string>[]>>, line: readonly string[]): boolean {
  const [, block, number, field = '', , content = ''] = line;
  const index = Number(number) - 1;
  if (!isBlock(block) || !Number.isInteger(index) || index < 0 || index >= numbered) return false;
  const rows = given[block] ?? [];
  while (rows.length <= index) rows.push({});
  const row = rows[index] ?? {};
  row[field] = textIn(block, field, content);
  given[block] = rows;
  return true;
}

/** A month may have become a date in the spreadsheet; what is none stays as it is, and does not fit. */
function textIn(block: Block, field: string, content: string): string {
  const text = undefused(content);
  return fields[block][field] === 'month' ? (readMonth(text) ?? text) : text;
}

function cellsOf(text: string): string[][] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true });
  } catch {
    return null;
  }
}

function fitted(given: Partial<Record<Block, unknown>>): Import {
  const value: Partial<Inventory> = {};
  const places: Place[] = [];
  for (const block of blocks) {
    if (given[block] === undefined) continue;
    const parsed = rowsInput(block).safeParse(given[block]);
    if (parsed.success) value[block] = parsed.data;
    else places.push(...parsed.error.issues.map((issue) => placeOf(block, issue)));
  }
  if (places.length > 0) return unusable('does_not_fit', places);
  return Object.keys(value).length === 0 ? unusable('empty_file') : { ok: true, value };
}

const placeOf = (block: Block, { path: [row, field], message }: z.core.$ZodIssue): Place => ({
  block,
  row: typeof row === 'number' ? row + 1 : 0,
  field: typeof field === 'string' ? field : '',
  reason: message,
});

/** Strict: bytes that are no UTF-8 are tried as Shift_JIS, as Excel saves it. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return null;
}
