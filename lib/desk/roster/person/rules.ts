import { readDay } from '@/lib/shared/day-text';
import { lengthOf } from '@/lib/shared/plain-text';

export const columns = ['number', 'mail', 'name', 'department', 'layer', 'bornOn', 'joinedOn'] as const;
export type Column = (typeof columns)[number];
/** Without these nobody can sign in at the desk or be counted in a plan. The others may be missing, as a column or in a row. */
export const neededColumns = ['number', 'mail', 'department', 'layer'] as const satisfies readonly Column[];

/** One person of a roster file, as it will be kept. Days are `YYYY-MM-DD`. */
export type Person = {
  number: string;
  mail: string;
  name: string | null;
  department: string;
  layer: string;
  bornOn: string | null;
  joinedOn: string | null;
};

export const faultKinds = [
  'number_empty',
  'number_twice',
  'mail_empty',
  'mail_shape',
  'mail_domain',
  'mail_twice',
  'mail_taken',
  'department_empty',
  'layer_empty',
  'born_unreadable',
  'born_future',
  'joined_unreadable',
  'joined_future',
  'joined_before_born',
  'too_long',
  'unprintable',
  'shifted',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Where each column stands in the file, from 0 on; null for a column that the file does not have. */
export type Mapping = Record<Column, number | null>;
/** What a row is checked against: the day of the import, and the mail domains of the organization. */
export type Yardstick = { today: string; mailDomains: readonly string[] };

const limits: Record<Column, number> = {
  number: 40,
  mail: 254,
  name: 100,
  department: 100,
  layer: 60,
  bornOn: 40,
  joinedOn: 40,
};
/** Nobody on a roster was born before. */
const firstBirth = '1900-01-01';

/** A row → a person, and everything that is wrong with the row by itself. Names and departments keep every character that can be printed. */
export function readPerson(
  cells: readonly string[],
  mapping: Mapping,
  yardstick: Yardstick,
): { person: Person; faults: FaultKind[] } {
  const cell = (column: Column) => oneLine(cells[mapping[column] ?? -1] ?? '');
  const person = {
    number: cell('number').normalize('NFKC'),
    mail: cell('mail').normalize('NFKC').toLowerCase(),
    name: cell('name') || null,
    department: cell('department'),
    layer: cell('layer'),
    bornOn: readDay(cell('bornOn')),
    joinedOn: readDay(cell('joinedOn')),
  };
  const faults = [
    ...emptyFaults(person),
    ...mailFaults(person.mail, yardstick.mailDomains),
    ...dayFaults(person, { born: cell('bornOn') !== '', joined: cell('joinedOn') !== '' }, yardstick.today),
    ...(columns.some((column) => lengthOf(cell(column)) > limits[column]) ? ['too_long' as const] : []),
    ...(columns.some((column) => unprintable.test(cell(column))) ? ['unprintable' as const] : []),
  ];
  return { person, faults };
}

/**
 * Control characters, lone surrogates, the sign for "could not be decoded", and marks that turn the direction of a line. Private-use
 * characters (外字) and variation selectors (異体字) stay.
 */
const unprintable = /[\p{Cc}\p{Cs}\uFFFD\u202A-\u202E\u2066-\u2069]/u;

/** A cell may have been written on several lines; a value is one. */
const oneLine = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ').trim();

const emptyFaults = ({ number, mail, department, layer }: Person): FaultKind[] => [
  ...(number === '' ? ['number_empty' as const] : []),
  ...(mail === '' ? ['mail_empty' as const] : []),
  ...(department === '' ? ['department_empty' as const] : []),
  ...(layer === '' ? ['layer_empty' as const] : []),
];

function mailFaults(mail: string, domains: readonly string[]): FaultKind[] {
  if (mail === '') return [];
  if (!/^[a-z0-9._%+'-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(mail)) return ['mail_shape'];
  const domain = mail.slice(mail.indexOf('@') + 1);
  return domains.includes(domain) ? [] : ['mail_domain'];
}

function dayFaults(
  { bornOn, joinedOn }: Person,
  given: { born: boolean; joined: boolean },
  today: string,
): FaultKind[] {
  const faults: FaultKind[] = [];
  if (given.born && (bornOn === null || bornOn < firstBirth)) faults.push('born_unreadable');
  if (given.joined && (joinedOn === null || joinedOn < firstBirth)) faults.push('joined_unreadable');
  if (bornOn && bornOn > today) faults.push('born_future');
  if (joinedOn && joinedOn > today) faults.push('joined_future');
  if (bornOn && joinedOn && joinedOn <= bornOn) faults.push('joined_before_born');
  return faults;
}
