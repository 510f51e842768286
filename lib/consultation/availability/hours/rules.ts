import {
  append,
  dayMinutes,
  dayNumber,
  instantsWithin,
  localDayOf,
  type Stretch,
  weekdayOfNumber,
} from '../zone/rules';

/** Wall-clock hours of an ISO weekday in the consultant's zone, in minutes of the day; may end at 1440. */
export type WeeklyHours = { weekday: number; startMinute: number; endMinute: number };

/** Days that differ from the week: an override replaces the day's hours, an absence closes it whatever else is said. Days are local. */
export type Exceptions = {
  /** `[start, end]` in minutes of the day; an empty list is a day off. */
  overrides: readonly { day: string; hours: readonly (readonly [number, number])[] }[];
  /** First and last day off. */
  absences: readonly { startsOn: string; endsOn: string }[];
};

export const noExceptions: Exceptions = { overrides: [], absences: [] };

/** All that says when a consultant works. */
export type HourFacts = {
  settings: {
    timeZone: string;
    /** Whether Japanese holidays are days off; an override opens one again. */
    holidaysOff: boolean;
  };
  hours: readonly WeeklyHours[];
  exceptions: Exceptions;
  /** Holidays as days since 1970; read only where the settings want them. */
  holidays: ReadonlySet<number>;
};

/** The hours as instants, for every local day that touches the window; hours that meet at midnight are one stretch. */
export function openHours(facts: HourFacts, { from, until }: Stretch): Stretch[] {
  if (from >= until) return [];
  const zone = facts.settings.timeZone;
  const hoursOn = hoursByDay(facts);
  const open: Stretch[] = [];
  const last = localDayOf(zone, until) + 1;
  for (let day = localDayOf(zone, from) - 1; day <= last; day += 1) {
    const midnight = day * dayMinutes;
    for (const [start, end] of hoursOn(day))
      open.push(...instantsWithin(zone, { from: midnight + start, until: midnight + end }));
  }
  return disjoint(open);
}

type DayHours = readonly (readonly [number, number])[];

/** The hours of a local day: none in an absence, else the override's, else none on a holiday that is a day off, else the weekday's. */
function hoursByDay({ hours, exceptions, holidays, settings }: HourFacts): (day: number) => DayHours {
  const weekdays = new Map<number, (readonly [number, number])[]>();
  for (const { weekday, startMinute, endMinute } of hours)
    weekdays.set(weekday, [...(weekdays.get(weekday) ?? []), [startMinute, endMinute]]);
  const overrides = new Map(exceptions.overrides.map((one) => [dayNumber(one.day), one.hours]));
  const absences = exceptions.absences.map(({ startsOn, endsOn }) => [
    dayNumber(startsOn),
    dayNumber(endsOn),
  ]);
  return (day) => {
    if (absences.some(([first = 0, last = 0]) => first <= day && day <= last)) return [];
    const override = overrides.get(day);
    if (override) return override;
    if (settings.holidaysOff && holidays.has(day)) return [];
    return weekdays.get(weekdayOfNumber(day)) ?? [];
  };
}

/** Sorted, and what touches or overlaps as one. */
export function disjoint(list: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  const sorted = [...list].sort((a, b) => a.from - b.from);
  for (const { from, until } of sorted) append(merged, from, until);
  return merged;
}
