import type { Taken } from '../diary/rules';
import type { WeeklyHours } from '../hours/rules';

/**
 * Hours and bookings as one whole number each: a search reads tens of thousands, and lists of numbers are several times cheaper to
 * write and to read than objects. `queries.ts` writes what is read here.
 */
export const radix = 2048;

export const hoursFrom = (packed: readonly number[]): WeeklyHours[] =>
  packed.map((one) => ({
    weekday: Math.floor(one / radix ** 2),
    startMinute: Math.floor(one / radix) % radix,
    endMinute: one % radix,
  }));

/** A booking begins when its blocked stretch does: the buffer comes after the session. */
export const takenFrom = (packed: readonly number[]): Taken[] =>
  packed.map((one) => {
    const startsAt = Math.floor(one / radix);
    return { startsAt, blocked: { from: startsAt, until: startsAt + (one % radix) } };
  });
