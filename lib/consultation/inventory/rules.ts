import { addMinutes } from '@/lib/shared/calendar';
import { readDay, readDayParts } from '@/lib/shared/day-text';
import { lengthOf } from '@/lib/shared/plain-text';
import type { SessionFacts } from '../session/rules';

/**
 * The four forms of the ジョブ・カード that a person fills in, in the order of filling: history first, plan last. Whoever starts with the plan gets
 * stuck. Source: domain.md, section 4 (平成27年厚労省告示408号).
 */
export const blocks = ['form2', 'form3_1', 'form3_2', 'form1_1'] as const;
export type Block = (typeof blocks)[number];
export const isBlock = (text: unknown): text is Block => blocks.some((block) => block === text);

export const employmentTypes = [
  'permanent',
  'fixed_term',
  'dispatched',
  'part_time',
  'executive',
  'self_employed',
  'other_type',
] as const;
/** Lapsed licences and exams passed in part are noted as such; a planned one has a fixed date. Source: domain.md, section 4. */
export const licenceStates = ['valid', 'lapsed', 'partial', 'planned'] as const;
export type Choice = (typeof employmentTypes)[number] | (typeof licenceStates)[number];

/** What a field takes: one line, several lines, a month, or one of some words. */
export type Kind = 'short' | 'long' | 'month' | readonly Choice[];

/** The fields of each form, in the order of the official sheets. Source: domain.md, section 4. */
export const fields: Record<Block, Readonly<Record<string, Kind>>> = {
  form2: {
    from: 'month',
    to: 'month',
    company: 'short',
    department: 'short',
    title: 'short',
    employmentType: employmentTypes,
    duties: 'long',
    learned: 'long',
  },
  form3_1: { name: 'short', acquiredOn: 'month', issuer: 'short', detail: 'long', status: licenceStates },
  form3_2: { from: 'month', to: 'month', institution: 'short', course: 'short', detail: 'long' },
  form1_1: { values: 'long', strengths: 'long', futureWork: 'long', nextActions: 'long', other: 'long' },
};

/** Characters as people count them. */
export const textLimits = { short: 200, long: 10_000 } as const;
export const rowLimits: Record<Block, number> = { form2: 30, form3_1: 50, form3_2: 50, form1_1: 1 };

/** One employer, licence, school or plan: field → text. A month is `YYYY-MM`; what was left out is empty. */
export type Row = Readonly<Record<string, string>>;
export type Inventory = Record<Block, Row[]>;

export const emptyInventory = (): Inventory => ({ form2: [], form3_1: [], form3_2: [], form1_1: [] });

export const isEmpty = (row: Row): boolean => Object.values(row).every((text) => text === '');

/** A row with every field of its form. */
export const wholeRow = (block: Block, row: Row): Row =>
  Object.fromEntries(Object.keys(fields[block]).map((field) => [field, row[field] ?? '']));

/** `YYYY-MM` of a month as people write it: `2020/4`, `2020年4月`, `令和2年4月`, `R2.4`, also with a day behind it. Null for what is none. */
export function readMonth(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, year = '', month = ''] = /^(.+?)[年/.-](\d{1,2})月?$/.exec(plain) ?? [];
  return monthOf(readDayParts(year, month, '1') ?? readDay(plain));
}

/** A month from two boxes; the year may be 「2026」 or 「令和8」, in full width too. Null for what is no month. */
export const readMonthParts = (year: string, month: string): string | null =>
  monthOf(readDayParts(year, month, '1'));

/** Nobody's career lies outside. */
const years = { first: '1900', last: '2100' } as const;

const isMonth = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= years.first && text < years.last;

function monthOf(day: string | null): string | null {
  const month = day?.slice(0, 7) ?? '';
  return isMonth(month) ? month : null;
}

export type FieldReason = 'text_long' | 'month_wrong' | 'choice_wrong' | 'backwards';
export type Problem = { field: string; reason: FieldReason };

/** What does not fit in a row of cleaned texts, field by field; a stretch that ends before it begins is told at its end. */
export function problemsOf(block: Block, row: Row): Problem[] {
  const own = Object.entries(fields[block]).flatMap(([field, kind]): Problem[] => {
    const reason = decideText(kind, row[field] ?? '');
    return reason ? [{ field, reason }] : [];
  });
  if (own.length === 0 && isBackwards(row)) return [{ field: 'to', reason: 'backwards' }];
  return own;
}

function decideText(kind: Kind, text: string): FieldReason | null {
  if (text === '') return null;
  if (kind === 'month') return isMonth(text) ? null : 'month_wrong';
  if (typeof kind !== 'string') return kind.some((choice) => choice === text) ? null : 'choice_wrong';
  return lengthOf(text) > textLimits[kind] ? 'text_long' : null;
}

/** An open end is never too early. */
const isBackwards = ({ from = '', to = '' }: Row): boolean => from !== '' && to !== '' && to < from;

/** A consultant sees what is shared from the booking on until so many days after the session: time to write the record. Ours; no source. */
export const sharedDaysAfter = 7;

export const sharedUntil = ({ endsAt }: Pick<SessionFacts, 'endsAt'>): Date =>
  addMinutes(endsAt, sharedDaysAfter * 1440);

/** Whether the time has come, and not passed, at which a consultant may see what is shared. A cancelled booking shows nothing. */
export const canSeeShared = (facts: Pick<SessionFacts, 'endsAt' | 'cancelled'>, now: Date): boolean =>
  !facts.cancelled && now < sharedUntil(facts);

/** Version of the way blocks are sealed; part of what is bound to every one of them. */
const sealVersion = 1;

/** What a sealed block is bound to: another block, another account or another version does not open it. */
export const blockLabel = (block: Block, clientId: string): string =>
  `inventory ${block}|${clientId}|${sealVersion}`;
