import { addMinutes, dayIn, weekdayOf } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import { minuteOf } from '../availability/zone/rules';
import { isWanted } from '../matching/rules';
import type { TimeBand } from '../matching/wish/rules';

/** What a client waits for. Empty lists mean any. */
export type Wait = {
  /** Null: anybody. */
  consultantId: ConsultantId | null;
  /** The start of the booking that would move; null where there is none. */
  earlierThan: Date | null;
  /** The last moment at which a time may start. */
  until: Date;
  timeBands: readonly TimeBand[];
  /** ISO weekdays in Japan. */
  weekdays: readonly number[];
};

/** Waits of one client at a time. */
export const waitLimit = 5;
/** Weeks for which a client may wait, the usual one first. */
export const waitWeeks = [4, 2, 8] as const;

/** Hours for which an offer stands; then the next are drawn. */
const offerHours = 12;
/** Clients to whom one time is offered at once: few, because only one of them can have it. */
export const clientsAtOnce = 3;
/** Times that stand open for one wait at once: enough to choose from, and the rest are left for others. */
export const timesAtOnce = 3;

/** Whether a start is one that a client waits for. */
export const fitsWait = ({ earlierThan, until, timeBands, weekdays }: Wait, startsAt: Date): boolean =>
  startsAt <= until &&
  (earlierThan === null || startsAt < earlierThan) &&
  (weekdays.length === 0 || weekdays.includes(weekdayOf(dayIn(startsAt)))) &&
  isWanted(timeBands, minuteOf(startsAt));

/** An offer ends at the latest when the time cannot be booked any more, because the consultant wants notice. */
export function offerEnds(startsAt: Date, noticeMinutes: number, now: Date): Date {
  const [answered, booked] = [addMinutes(now, offerHours * 60), addMinutes(startsAt, -noticeMinutes)];
  return answered < booked ? answered : booked;
}

/**
 * Whose turn it is, drawn anew at every look: an order of coming would need a time on every wait, and who waited longest would be
 * readable in the database. `chance` gives numbers from 0 up to 1.
 */
export function drawn<Item>(items: readonly Item[], chance: () => number): Item[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const [one, two] = [list[last], list[other]];
    if (one === undefined || two === undefined) continue;
    list[last] = two;
    list[other] = one;
  }
  return list;
}
