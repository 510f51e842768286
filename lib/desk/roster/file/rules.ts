import { parse } from 'csv-parse/sync';
import { accepted, type Result, refused } from '@/lib/shared/result';

/** Bytes that one upload may have; below the limit of an action, so that the answer is a sentence. */
export const fileLimit = 9 * 1024 * 1024;
const columnLimit = 50;

export const encodings = ['utf-8', 'utf-16le', 'shift_jis'] as const;
export type Encoding = (typeof encodings)[number];

export type FileRefusal =
  | 'empty_file'
  | 'too_large'
  | 'not_text'
  | 'unknown_encoding'
  | 'broken_quotes'
  | 'too_many_columns';

/** A file as rows of cells. Empty lines are rows too, so that row n is row n of the spreadsheet. */
export type Sheet = { encoding: Encoding; rows: string[][] };

/**
 * Bytes of an uploaded file → rows of cells. UTF-8 with or without BOM, Excel's "Unicode text" or Shift_JIS (with the extensions of
 * Windows); comma, tab or semicolon; quoted cells may have line breaks.
 * Refused: nothing in it, too large, a spreadsheet, PDF or picture, bytes that are no text, an open quote, more than 50 columns.
 */
export function readSheet(bytes: Uint8Array): Result<Sheet, FileRefusal> {
  if (bytes.length > fileLimit) return refused('too_large');
  const text = decode(bytes);
  if (!text.ok) return text;
  const { encoding, content } = text.value;
  if (content.trim() === '') return refused('empty_file');
  const rows = cells(content);
  if (!rows) return refused('broken_quotes');
  if (rows.some((row) => row.length > columnLimit)) return refused('too_many_columns');
  return accepted({ encoding, rows });
}

type Text = { encoding: Encoding; content: string };

function decode(bytes: Uint8Array): Result<Text, FileRefusal> {
  if (bytes.length === 0) return refused('empty_file');
  if (isUtf16(bytes)) return decoded('utf-16le', bytes) ?? refused('unknown_encoding');
  if (isOtherFile(bytes)) return refused('not_text');
  return decoded('utf-8', bytes) ?? decoded('shift_jis', bytes) ?? refused('unknown_encoding');
}

/** Strict decoding: one byte that does not fit, and it is another encoding. UTF-8 goes first, as Japanese in Shift_JIS is never valid UTF-8. */
function decoded(encoding: Encoding, bytes: Uint8Array): Result<Text, never> | null {
  try {
    return accepted({ encoding, content: new TextDecoder(encoding, { fatal: true }).decode(bytes) });
  } catch {
    return null;
  }
}

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

/** First bytes of xlsx and zip, old xls, PDF, PNG, JPEG; and no text has a NUL. */
const signatures = ['504b0304', 'd0cf11e0', '25504446', '89504e47', 'ffd8ff'];

const isOtherFile = (bytes: Uint8Array): boolean =>
  bytes.includes(0) ||
  signatures.some((hex) => Buffer.from(bytes.subarray(0, 4)).toString('hex').startsWith(hex));

function cells(content: string): string[][] | null {
  try {
    return parse(content, {
      delimiter: delimiterOf(content),
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: false,
    });
  } catch {
    return null;
  }
}

/** The separator that the first line with any has most of. */
function delimiterOf(content: string): string {
  const line = content.split(/\r\n?|\n/, 10).find((candidate) => /[,\t;]/.test(candidate)) ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
