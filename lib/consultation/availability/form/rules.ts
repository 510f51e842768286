import { addDays, dayIn, weekdayOf } from '@/lib/shared/calendar';
import type { Window } from '../diary/rules';
import type { WeeklyHours } from '../hours/rules';
import { dayMinutes, dayNumber, instantOf, instantsWithin } from '../zone/rules';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** One interval as it stands in the form: two clocks as they were typed. */
export type TypedInterval = { start: string; end: string };
/** The rows of a week's form, Monday first, empty ones left out. */
export type TypedWeek = Record<Weekday, TypedInterval[]>;

/** `540` → `9:00`, as the form shows it. */
export const clockOf = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

export function typedWeekOf(hours: readonly WeeklyHours[]): TypedWeek {
  const rowsOf = (weekday: number): TypedInterval[] =>
    hours
      .filter((hour) => hour.weekday === weekday)
      .map(({ startMinute, endMinute }) => ({ start: clockOf(startMinute), end: clockOf(endMinute) }));
  return weekOf(rowsOf);
}

export const weekOf = (rowsOf: (weekday: Weekday) => TypedInterval[]): TypedWeek => ({
  1: rowsOf(1),
  2: rowsOf(2),
  3: rowsOf(3),
  4: rowsOf(4),
  5: rowsOf(5),
  6: rowsOf(6),
  7: rowsOf(7),
});

/** Monday's rows on Tuesday to Friday too; the weekend stays as it is. */
export const copiedMonday = (week: TypedWeek): TypedWeek =>
  weekOf((weekday) => (weekday <= 5 ? week[1] : week[weekday]));

/** Next week in a zone: from the coming Monday's midnight on its wall to the one after. */
export function nextWeek(now: Date, zone: string): Window {
  const today = dayIn(now, zone);
  const monday = dayNumber(addDays(today, 8 - weekdayOf(today)));
  const stretches = instantsWithin(zone, { from: monday * dayMinutes, until: (monday + 7) * dayMinutes });
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  return { from: instantOf(first?.from ?? 0), until: instantOf(last?.until ?? 0) };
}
