import { accepted, type Result, refused } from '@/lib/shared/result';
import type { WeeklyHours } from '../hours/rules';

/** What a consultant sets beside the hours. */
export type WeekSettings = {
  bufferMinutes: number;
  noticeMinutes: number;
  dailyCap: number;
  weeklyCap: number;
  gridMinutes: number;
  holidaysOff: boolean;
};

export type WeekRefusal = 'end_before_start' | 'hours_overlap' | 'too_many_hours';

/** Intervals of one weekday. */
const intervalLimit = 6;

/**
 * Whether a week may be saved, and the week in order. Intervals of a day that touch stay two; refused are an end that does not come
 * after its start, intervals that overlap, and more than six a day.
 */
export function decideWeek(hours: readonly WeeklyHours[]): Result<WeeklyHours[], WeekRefusal> {
  if (hours.some(({ startMinute, endMinute }) => endMinute <= startMinute))
    return refused('end_before_start');
  const week = [...hours].sort((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute);
  const clash = week.some((hour, index) => {
    const next = week[index + 1];
    return next?.weekday === hour.weekday && next.startMinute < hour.endMinute;
  });
  if (clash) return refused('hours_overlap');
  const most = Math.max(
    0,
    ...week.map((hour) => week.filter((other) => other.weekday === hour.weekday).length),
  );
  return most > intervalLimit ? refused('too_many_hours') : accepted(week);
}
