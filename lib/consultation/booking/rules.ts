import { addMinutes } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { graceMinutes } from '../session/rules';

/** Minutes for which a chosen time is kept while the client reads the rules. */
export const holdMinutes = 10;

/** The late rule as it is frozen into a booking. */
export type LateRule = {
  /** Cancelling is free until so many hours before the start, that moment included. */
  freeUntilHours: number;
  /** Whoever has not come so many minutes after the start did not come. */
  graceMinutes: number;
};

/** The rule for bookings that are confirmed now. Source: product.md, "Rules to encode". */
export const lateRule: LateRule = { freeUntilHours: 24, graceMinutes };

/** The last moment at which cancelling returns the credit. */
export const freeUntil = (startsAt: Date, rule: LateRule): Date =>
  addMinutes(startsAt, -60 * rule.freeUntilHours);

export const isLate = (startsAt: Date, rule: LateRule, now: Date): boolean => now > freeUntil(startsAt, rule);

export type CancelRefusal = 'already_cancelled' | 'started';

/** Whether a client may cancel, and whether it is late: then the credit stays used. Once the session has begun nothing is cancelled. */
export function decideCancel(
  booking: { startsAt: Date; cancelled: boolean; rule: LateRule },
  now: Date,
): Result<{ late: boolean }, CancelRefusal> {
  if (booking.cancelled) return refused('already_cancelled');
  if (now >= booking.startsAt) return refused('started');
  return accepted({ late: isLate(booking.startsAt, booking.rule, now) });
}
