import { addDays } from '@/lib/shared/calendar';
import type { Exceptions } from '../hours/rules';
import { dayNumber } from '../zone/rules';

type Days = { startsOn: string; endsOn: string; hours: Exceptions['overrides'][number]['hours'] };

/** The exceptions as they would be with some more days: hours replace those of a day, none closes the days. */
export function withDays({ overrides, absences }: Exceptions, { startsOn, endsOn, hours }: Days): Exceptions {
  if (hours.length === 0) return { overrides, absences: [...absences, { startsOn, endsOn }] };
  const days = Array.from({ length: Math.max(0, dayNumber(endsOn) - dayNumber(startsOn) + 1) }, (_, index) =>
    addDays(startsOn, index),
  );
  const others = overrides.filter(({ day }) => !days.includes(day));
  return { absences, overrides: [...others, ...days.map((day) => ({ day, hours }))] };
}
