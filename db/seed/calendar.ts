import { addDays, addMinutes } from '@/lib/shared/calendar';
import { daysOfHalfYear, type HalfYear } from '@/lib/shared/half-year';
import type { Chance } from './chance';
import type { Consultant } from './consultants';
import { type Slot, slotsBetween, slotsOf } from './slots';
import { at, type Story, startOf } from './story';

/** A credit of a half-year pays sessions for 30 days more, so whoever returns within them would still use the old one. */
const creditGraceDays = 30;
const day = 1440;

/** Times of the demo's sessions, each list in random order but the demo consultant's. */
export type Calendar = {
  closed: Slot[];
  /** In the open half-year, for new clients. */
  open: Slot[];
  /** In the open half-year, late enough for returning clients. */
  openLate: Slot[];
  ahead: Slot[];
  /** The demo consultant's own: one that is over, and some of the next ones. */
  mineBefore: Slot[];
  mineNext: Slot[];
};

export function calendarOf(
  consultants: readonly Consultant[],
  { closed, open, today }: Story,
  chance: Chance,
): Calendar {
  const [me, ...others] = consultants;
  const opening = startOf(open);
  const late = at(addDays(opening, creditGraceDays + 2));
  const recently = addMinutes(today, -2 * day);
  const mine = (from: Date, until: Date) => (me ? slotsOf(me, from, until) : []);
  const past = slotsBetween(others, at(addDays(opening, 4)), recently, chance);
  return {
    closed: slotsBetween(consultants, at(addDays(startOf(closed), 10)), lastOf(closed), chance),
    open: past.filter(({ startsAt }) => startsAt < late),
    openLate: past.filter(({ startsAt }) => startsAt >= late),
    ahead: slotsBetween(others, addMinutes(today, 2 * day), addMinutes(today, 18 * day), chance),
    mineBefore: mine(recently, addMinutes(today, -100)).slice(-1),
    mineNext: mine(addMinutes(today, 15), addMinutes(today, 3 * day)).filter((_, index) =>
      [0, 2, 7, 12].includes(index),
    ),
  };
}

/** Before the next half-year's tickets can be collected, three weeks ahead, so that everybody comes to the desk once a half-year. */
const lastOf = (halfYear: HalfYear): Date => at(addDays(daysOfHalfYear(halfYear).endsOn, -21));
