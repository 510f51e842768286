import type { BulletinKey } from '@/lib/shared/bulletin';
import { addDays } from '@/lib/shared/calendar';
import { daysOfHalfYear, type HalfYear, nextHalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type BallotKind, ballotKinds } from '@/lib/shared/taxonomy';
import type { DeskPlan } from '../plan/rules';

/** A key before its numbers are drawn: its label, what it pays, and when. */
export type KeyOutline = Omit<BulletinKey, 'spki'>;

/** Collecting opens three weeks before the half-year, so that nobody collects because a session is due (anonymity.md, section 2: gate). */
export const collectLeadDays = 21;
/** Ballots of a half-year come in until 45 days after it: a credit pays sessions for 30 days more, and a client may think it over. */
export const ballotGraceDays = 45;

/** The platform's key for session tickets of a half-year. One for everybody: a ticket says nothing about a company. */
export function sessionKey(halfYear: HalfYear): KeyOutline {
  const { startsOn, endsOn } = daysOfHalfYear(halfYear);
  return {
    id: `session:${halfYear}`,
    kind: 'session',
    ballot: null,
    period: halfYear,
    subject: null,
    cell: null,
    collectFrom: addDays(startsOn, -collectLeadDays),
    collectUntil: endsOn,
    acceptFrom: startsOn,
    acceptUntil: endsOn,
  };
}

/** The key of a subject's half-yearly ballot. */
export function voiceKey(subject: string, halfYear: HalfYear): KeyOutline {
  const { collectFrom, collectUntil, acceptFrom, acceptUntil } = sessionKey(halfYear);
  return {
    ...voice(subject, 'organization', null, halfYear),
    id: `voice:${subject}:${halfYear}`,
    collectFrom,
    collectUntil,
    acceptFrom,
    acceptUntil: addDays(acceptUntil, ballotGraceDays),
  };
}

/** The keys of a plan's yearly ballots: one for requests, and one for every cell of every dimension. */
export const yearlyKeys = (plan: DeskPlan): KeyOutline[] => [
  yearlyKey(plan, 'request', 'all', null),
  ...plan.dimensions.flatMap(({ dimension, cells }) =>
    cells.map((cell) => yearlyKey(plan, dimension, cell.id, cell.id)),
  ),
];

function yearlyKey(plan: DeskPlan, ballot: BallotKind, place: string, cell: string | null): KeyOutline {
  const { startsOn } = daysOfHalfYear(plan.year);
  const { endsOn } = daysOfHalfYear(nextHalfYear(plan.year));
  return {
    ...voice(plan.subject, ballot, cell, plan.year),
    id: `voice:${plan.subject}:${ballot}:${place}:${plan.year}`,
    collectFrom: addDays(startsOn, -collectLeadDays),
    collectUntil: endsOn,
    acceptFrom: startsOn,
    acceptUntil: addDays(endsOn, ballotGraceDays),
  };
}

const voice = (subject: string, ballot: BallotKind, cell: string | null, period: HalfYear) => ({
  kind: 'voice' as const,
  ballot,
  period,
  subject,
  cell,
});

/** Consultation's keys, one a kind of ballot: who holds such a token has had a session. The desk only publishes their public halves. */
export const heldKeys = (halfYear: HalfYear): KeyOutline[] =>
  ballotKinds.map((ballot) => {
    const { startsOn, endsOn } = daysOfHalfYear(halfYear);
    const lastDay = addDays(endsOn, ballotGraceDays);
    return {
      id: `held:${ballot}:${halfYear}`,
      kind: 'held',
      ballot,
      period: halfYear,
      subject: null,
      cell: null,
      collectFrom: startsOn,
      collectUntil: lastDay,
      acceptFrom: startsOn,
      acceptUntil: lastDay,
    };
  });

/** A half-year may be opened three weeks before its tickets can be collected: early enough to check, late enough for the rosters to be right. */
export const openLeadDays = collectLeadDays + 21;

export type OpeningRefusal = 'too_early' | 'over';

/** Whether an operator may open a half-year on `today` (local date); again is fine, it adds what is missing. */
export function decideOpening(halfYear: HalfYear, today: string): Result<null, OpeningRefusal> {
  if (today > daysOfHalfYear(halfYear).endsOn) return refused('over');
  return today < openableFrom(halfYear) ? refused('too_early') : accepted(null);
}

/** The first day on which a half-year may be opened. */
export const openableFrom = (halfYear: HalfYear): string =>
  addDays(daysOfHalfYear(halfYear).startsOn, -openLeadDays);

/** The last day on which ballots of a half-year come in. */
export const ballotsUntil = (halfYear: HalfYear): string =>
  addDays(daysOfHalfYear(halfYear).endsOn, ballotGraceDays);
