import { addDays, dayIn } from '@/lib/shared/calendar';
import { daysOfHalfYear, type HalfYear, halfYearOf, previousHalfYear } from '@/lib/shared/half-year';

/** Ballots come in for so many days after a half-year; only then can its release be sealed. */
const ballotGraceDays = 45;

/** When the demo's story plays, told from today. */
export type Story = {
  today: Date;
  /** First half-year of the contracts; its year ends with the closed half-year, so that the release has the part about segments. */
  since: HalfYear;
  /** The last half-year whose ballots are all in. */
  closed: HalfYear;
  /** The half-year for trying. */
  open: HalfYear;
};

export function storyOf(today: Date): Story {
  const day = dayIn(today);
  const open = halfYearOf(day);
  const closed = closedBefore(previousHalfYear(open), day);
  return { today, since: previousHalfYear(closed), closed, open };
}

const closedBefore = (halfYear: HalfYear, day: string): HalfYear =>
  lastBallotDay(halfYear) < day ? halfYear : closedBefore(previousHalfYear(halfYear), day);

const lastBallotDay = (halfYear: HalfYear): string =>
  addDays(daysOfHalfYear(halfYear).endsOn, ballotGraceDays);

/** An instant of a day in Japan. */
export const at = (day: string, time = '10:00'): Date => new Date(`${day}T${time}:00+09:00`);

export const startOf = (halfYear: HalfYear): string => daysOfHalfYear(halfYear).startsOn;

/** The office hour at which the closed half-year's releases are sealed: the day after the last ballots. */
export const sealingOf = ({ closed }: Story): Date => at(addDays(lastBallotDay(closed), 1));

/** How big the demo is; tests seed a small one through the same functions. */
export type Sizes = {
  /** People of each reporting subject who have answered in the open half-year already. */
  answeredNow: number;
  /** Of those, how many were clients in the closed half-year too. */
  returning: number;
  /** Colleagues of each reporting subject who have collected tickets of the open half-year and nothing more. */
  colleagues: number;
  /** Clients with a session to come, over all subjects. */
  upcoming: number;
};

export const demoSizes: Sizes = { answeredNow: 12, returning: 6, colleagues: 40, upcoming: 18 };
