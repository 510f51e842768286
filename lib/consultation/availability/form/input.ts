import { accepted, type Result, refused } from '@/lib/shared/result';
import type { WeeklyHours } from '../hours/rules';
import { weeklyHoursInput, weekSettingsInput } from '../input';
import type { WeekSettings } from '../week/rules';
import { type TypedWeek, weekdays, weekOf } from './rules';

/** Reads the rows of the form: fields `start.1` and `end.1` (Monday) to `start.7` and `end.7`, repeated. Empty rows are left out. */
export const readTypedWeek = (form: FormData): TypedWeek =>
  weekOf((weekday) => {
    const ends = form.getAll(`end.${weekday}`).map(String);
    return form
      .getAll(`start.${weekday}`)
      .map((start, index) => ({ start: String(start).trim(), end: (ends[index] ?? '').trim() }))
      .filter(({ start, end }) => start || end);
  });

/** The week in minutes. Refused with the field (`start.<weekday>`) of every day on which a clock cannot be read. */
export function readWeek(
  typed: TypedWeek,
): { ok: true; value: WeeklyHours[] } | { ok: false; fields: string[] } {
  const hours: WeeklyHours[] = [];
  const fields: string[] = [];
  for (const weekday of weekdays) {
    for (const interval of typed[weekday]) {
      const parsed = weeklyHoursInput.safeParse({ weekday, ...interval });
      if (parsed.success) hours.push(parsed.data);
      else if (!fields.includes(`start.${weekday}`)) fields.push(`start.${weekday}`);
    }
  }
  return fields.length > 0 ? { ok: false, fields } : accepted(hours);
}

export function readSettings(form: FormData): Result<WeekSettings, 'settings_wrong'> {
  const parsed = weekSettingsInput.safeParse(Object.fromEntries(form));
  return parsed.success ? accepted(parsed.data) : refused('settings_wrong');
}
