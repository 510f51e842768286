import { addDays, platformZone } from '@/lib/shared/calendar';
import { dateOf, dayNumber, localDayOf, minuteOf, weekdayOfNumber } from '../zone/rules';

/** A local day in Japan, and how many times are open on it. */
export type OpenDay = { day: string; open: number };

/** A month as weeks that begin on Monday; null fills what is not in it. Months without any opening before or after are not led to. */
export type Month = {
  /** `YYYY-MM` */
  month: string;
  previous: string | null;
  next: string | null;
  weeks: (OpenDay | null)[][];
};

/** Openings by local day in Japan, in order. */
export function byDay(starts: readonly Date[]): Map<string, Date[]> {
  const days = new Map<string, Date[]>();
  let [number, day] = [Number.NaN, ''];
  for (const startsAt of starts) {
    const next = localDayOf(platformZone, minuteOf(startsAt));
    if (next !== number) [number, day] = [next, dateOf(next)];
    const times = days.get(day);
    if (times) times.push(startsAt);
    else days.set(day, [startsAt]);
  }
  return days;
}

/** The month that was asked for, as far as there is something to choose in it or beside it; else the one of the first opening. */
export function monthOf(days: ReadonlyMap<string, readonly Date[]>, asked: unknown, today: string): Month {
  const open = [...days.keys()];
  const first = (open[0] ?? today).slice(0, 7);
  const last = (open.at(-1) ?? today).slice(0, 7);
  const month =
    typeof asked === 'string' && isMonth(asked) && first <= asked && asked <= last ? asked : first;
  return {
    month,
    previous: month > first ? monthBeside(month, -1) : null,
    next: month < last ? monthBeside(month, 1) : null,
    weeks: weeksOf(month).map((week) =>
      week.map((day) => (day ? { day, open: days.get(day)?.length ?? 0 } : null)),
    ),
  };
}

/** The day whose times are shown: the one that was asked for where something is open on it, else the first such day of the month. */
export function dayOf(
  days: ReadonlyMap<string, readonly Date[]>,
  { month }: Month,
  asked: unknown,
): string | null {
  if (typeof asked === 'string' && asked.startsWith(month) && days.has(asked)) return asked;
  return [...days.keys()].find((day) => day.startsWith(month)) ?? null;
}

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The month before (-1) or after (1). */
const monthBeside = (month: string, by: -1 | 1): string => addDays(`${month}-15`, by * 30).slice(0, 7);

/** The days of a month in weeks, Monday first, with null before the first and after the last. */
function weeksOf(month: string): (string | null)[][] {
  const first = dayNumber(`${month}-01`);
  const days = dayNumber(`${monthBeside(month, 1)}-01`) - first;
  const lead = weekdayOfNumber(first) - 1;
  return Array.from({ length: Math.ceil((lead + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = week * 7 + weekday - lead;
      return date >= 0 && date < days ? dateOf(first + date) : null;
    }),
  );
}
