import { accepted, type Result, refused } from '@/lib/shared/result';
import { isLate, type LateRule } from '../rules';

export type MoveRefusal = 'already_cancelled' | 'started' | 'same_time';

/**
 * Whether a booking may be given up for another time, and whether that is late. The rule that was frozen into it counts, and its old start:
 * a late move is a late cancellation and a new booking. Source: product.md, late rule.
 */
export function decideMove(
  booking: { startsAt: Date; cancelled: boolean; rule: LateRule },
  startsAt: Date,
  now: Date,
): Result<{ late: boolean }, MoveRefusal> {
  if (booking.cancelled) return refused('already_cancelled');
  if (now >= booking.startsAt) return refused('started');
  if (startsAt.getTime() === booking.startsAt.getTime()) return refused('same_time');
  return accepted({ late: isLate(booking.startsAt, booking.rule, now) });
}
