import type { TypedWeek } from '@/lib/consultation/availability/form/rules';
import type { Outside } from '@/lib/consultation/availability/queries';
import type { WeekSettings } from '@/lib/consultation/availability/week/rules';
import type { FieldError } from '@/lib/shared/form';

/** What a week would mean: open slots of next week, and bookings that would lie outside of it. */
export type Effect = { slots: number; outside: Outside[] };

/** What the form shows: at first what is saved, then what was typed, with its effect or with what is wrong. */
export type HoursState = {
  week: TypedWeek;
  settings: Record<keyof WeekSettings, string>;
  effect: Effect | null;
  errors: FieldError[];
  /** Set once the bookings that fall outside have been shown. */
  warned: boolean;
};
