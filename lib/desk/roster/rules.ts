import { accepted, refused } from '@/lib/shared/result';
import { type Encoding, type FileRefusal, readSheet } from './file/rules';
import { type Header, type HeaderRefusal, readHeader } from './header/rules';
import {
  type Column,
  columns,
  type FaultKind,
  faultKinds,
  type Person,
  readPerson,
  type Yardstick,
} from './person/rules';

/** A kind of fault and the rows of the spreadsheet that have it, from 1 on, the header counted. */
export type Fault = { kind: FaultKind; rows: number[] };
export type RosterRow = { row: number; person: Person };

/** A file that could be read. It is imported only when `faults` is empty. */
export type Roster = {
  encoding: Encoding;
  /** Columns that the file has; what it does not have is left as it stands in the roster. */
  columns: Column[];
  rows: RosterRow[];
  faults: Fault[];
};

export type RosterRefusal = { ok: false; reason: FileRefusal | 'no_rows' } | HeaderRefusal;

/**
 * Bytes of an upload → a roster with its faults, or the reason why it is none. The day and the organization's mail domains are passed in.
 * Faults of a row and faults between the rows of the file are found here; those against the tables by `decideDifference`.
 */
export function readRoster(
  bytes: Uint8Array,
  yardstick: Yardstick,
): { ok: true; value: Roster } | RosterRefusal {
  const sheet = readSheet(bytes);
  if (!sheet.ok) return sheet;
  const header = readHeader(sheet.value.rows);
  if (!header.ok) return header;
  const read = readRows(sheet.value.rows, header.value, yardstick);
  if (read.length === 0) return refused('no_rows');
  const rows = read.map(({ row, person }) => ({ row, person }));
  return accepted({
    encoding: sheet.value.encoding,
    columns: columns.filter((column) => header.value.mapping[column] !== null),
    rows,
    faults: grouped([
      ...read.flatMap(({ row, faults }) => faults.map((kind) => ({ kind, row }))),
      ...twice(rows, 'number_twice', ({ number }) => number),
      ...twice(rows, 'mail_twice', ({ mail }) => mail),
    ]),
  });
}

/**
 * The roster with the rows whose mail address the tables know as somebody else's. Only for addresses at the organization's own domains: of
 * others nobody can find out here whether they are known.
 */
export function withTaken(roster: Roster, taken: readonly number[]): Roster {
  const foreign = roster.faults.find(({ kind }) => kind === 'mail_domain')?.rows ?? [];
  const rows = taken.filter((row) => !foreign.includes(row));
  return rows.length === 0 ? roster : { ...roster, faults: [...roster.faults, { kind: 'mail_taken', rows }] };
}

/** Every row below the header that is not blank. */
function readRows(rows: readonly string[][], { row: first, mapping, width }: Header, yardstick: Yardstick) {
  return rows.flatMap((cells, index) => {
    if (index <= first || cells.every((cell) => cell.trim() === '')) return [];
    const { person, faults } = readPerson(cells, mapping, yardstick);
    const shifted = cells.slice(width).some((cell) => cell.trim() !== '');
    return [{ row: index + 1, person, faults: shifted ? [...faults, 'shifted' as const] : faults }];
  });
}

type FaultAt = { kind: FaultKind; row: number };

/** All rows that share a value with another one; the empty value is a fault of its own. */
function twice(rows: readonly RosterRow[], kind: FaultKind, pick: (person: Person) => string): FaultAt[] {
  const count = new Map<string, number>();
  for (const { person } of rows) count.set(pick(person), (count.get(pick(person)) ?? 0) + 1);
  return rows.flatMap(({ row, person }) => {
    const value = pick(person);
    return value !== '' && (count.get(value) ?? 0) > 1 ? [{ kind, row }] : [];
  });
}

function grouped(faults: readonly FaultAt[]): Fault[] {
  return faultKinds
    .map((kind) => ({ kind, rows: faults.filter((fault) => fault.kind === kind).map(({ row }) => row) }))
    .filter(({ rows }) => rows.length > 0);
}
