import { noExceptions, openHours } from '@/lib/consultation/availability/hours/rules';
import { instantOf, localDayOf, minuteOf } from '@/lib/consultation/availability/zone/rules';
import type { Chance } from './chance';
import type { Consultant } from './consultants';

export type Slot = { consultant: Consultant; startsAt: Date };

/** From the start of a first session to the next possible one: 75 minutes and the buffer. */
const stride = 90;
/** Starts lie on the half-hour. */
const grid = 30;
/** Nobody in the demo is booked out. */
const perDay = 3;

/** Times between two instants at which sessions of the demo take place, at most three a day with each consultant, in random order. */
export const slotsBetween = (
  consultants: readonly Consultant[],
  from: Date,
  until: Date,
  chance: Chance,
): Slot[] =>
  chance.shuffled(consultants.flatMap((consultant) => fewADay(slotsOf(consultant, from, until), chance)));

/** One consultant's times in their order, back to back. */
export function slotsOf(consultant: Consultant, from: Date, until: Date): Slot[] {
  if (from >= until) return [];
  const { zone, week } = consultant;
  const facts = {
    settings: { timeZone: zone, holidaysOff: false },
    hours: week,
    exceptions: noExceptions,
    holidays: new Set<number>(),
  };
  return openHours(facts, { from: minuteOf(from), until: minuteOf(until) }).flatMap((stretch) => {
    const first = Math.ceil(Math.max(stretch.from, minuteOf(from)) / grid) * grid;
    const count = Math.max(0, Math.floor((Math.min(stretch.until, minuteOf(until)) - first) / stride));
    return Array.from({ length: count }, (_, index) => ({
      consultant,
      startsAt: instantOf(first + index * stride),
    }));
  });
}

function fewADay(slots: readonly Slot[], chance: Chance): Slot[] {
  const byDay = new Map<number, Slot[]>();
  for (const slot of slots) {
    const day = localDayOf(slot.consultant.zone, minuteOf(slot.startsAt));
    byDay.set(day, [...(byDay.get(day) ?? []), slot]);
  }
  return [...byDay.values()].flatMap((list) => chance.shuffled(list).slice(0, perDay));
}
