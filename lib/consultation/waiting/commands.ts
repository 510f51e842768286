import { and, eq, sql } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings, waits } from '@/db/consultation/schema/booking';
import { addDays, dayIn } from '@/lib/shared/calendar';
import type { BookingId, ClientId, ConsultantId, WaitId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { TimeBand } from '../matching/wish/rules';
import { waitLimit } from './rules';

export type WaitRefusal = 'unknown_consultant' | 'too_many_waits';

/** Empty lists mean any; `consultant` null means anybody. */
export type WaitWish = { timeBands: readonly TimeBand[]; weekdays: readonly number[] };

/**
 * Puts a client on the waiting list, for so many weeks from the end of today in Japan. Asked again for the same consultant, the new wishes
 * replace the old ones. Refused: `unknown_consultant`, `too_many_waits`.
 */
export function waitForTime(
  client: ClientId,
  consultant: ConsultantId | null,
  { weeks, ...wish }: WaitWish & { weeks: number },
  now: Date,
): Promise<Result<null, WaitRefusal>> {
  // Whole days: an exact end would tell when the client began to wait.
  const until = new Date(`${addDays(dayIn(now), 7 * weeks + 1)}T00:00:00+09:00`);
  return enter(client, { consultantId: consultant, bookingId: null, until, ...wish });
}

/**
 * Waits for a time earlier than one of the client's own bookings, with the same consultant, until that booking begins. Refused:
 * `unknown_booking` (also one that is cancelled or has begun), `too_many_waits`.
 */
export async function waitForEarlier(
  client: ClientId,
  booking: BookingId,
  wish: WaitWish,
  now: Date,
): Promise<Result<null, WaitRefusal | 'unknown_booking'>> {
  const own = and(eq(bookings.id, booking), eq(bookings.clientId, client), bookings.live);
  const [row] = await clientDatabase()
    .select({ consultantId: bookings.consultantId, during: bookings.during, heldUntil: bookings.heldUntil })
    .from(bookings)
    .where(own);
  if (!row || row.heldUntil || row.during.from <= now) return refused('unknown_booking');
  return enter(client, {
    consultantId: row.consultantId,
    bookingId: booking,
    until: row.during.from,
    ...wish,
  });
}

type Row = WaitWish & { consultantId: string | null; bookingId: BookingId | null; until: Date };

function enter(client: ClientId, wish: Row): Promise<Result<null, WaitRefusal>> {
  const row = { clientId: client, ...wish, timeBands: [...wish.timeBands], weekdays: [...wish.weekdays] };
  return unlessUnknown(() =>
    clientDatabase().transaction(async (tx) => {
      // One at a time of a client, so that two clicks do not pass the limit together.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${String(client)}, 0))`);
      await tx.delete(waits).where(and(eq(waits.clientId, client), sameAs(wish)));
      if ((await countWaits(tx, client)) >= waitLimit) return refused('too_many_waits');
      await tx.insert(waits).values(row);
      return accepted(null);
    }),
  );
}

const sameAs = ({ consultantId, bookingId }: Row) =>
  and(
    sql`${waits.consultantId} is not distinct from ${consultantId}`,
    sql`${waits.bookingId} is not distinct from ${bookingId}`,
  );

const countWaits = (tx: ConsultationClientDatabase, client: ClientId): Promise<number> =>
  tx.$count(waits, eq(waits.clientId, client));

const noSuchRow = '23503';

async function unlessUnknown(work: () => Promise<Result<null, WaitRefusal>>) {
  try {
    return await work();
  } catch (error) {
    if (sqlState(error) === noSuchRow) return refused('unknown_consultant' as const);
    throw error;
  }
}

/** Leaves the list, and with it the offers. Leaving twice, or somebody else's wait, changes nothing. */
export async function stopWaiting(client: ClientId, wait: WaitId): Promise<void> {
  await clientDatabase()
    .delete(waits)
    .where(and(eq(waits.id, wait), eq(waits.clientId, client)));
}
