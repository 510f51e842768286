import type { FieldError } from '@/lib/shared/form';
import type { Effect } from '../state';

/** What was typed, what it would mean, or what is wrong with it. `warned`: the bookings that fall outside have been shown. */
export type DaysState = {
  typed: { startsOn: string; endsOn: string; hours: string };
  effect: Effect | null;
  warned: boolean;
  errors: FieldError[];
};
