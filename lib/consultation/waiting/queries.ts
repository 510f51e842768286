import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, waits } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { type BookingId, bookingId, type ClientId, type WaitId, waitId } from '@/lib/shared/ids';
import type { TimeBand } from '../matching/wish/rules';
import { storedBands } from './input';

/** A line of the client's waiting list. */
export type WaitView = {
  waitId: WaitId;
  /** Null: anybody. */
  consultantName: string | null;
  /** The booking that would move; null where there is none. */
  booking: { bookingId: BookingId; startsAt: Date } | null;
  until: Date;
  timeBands: TimeBand[];
  weekdays: number[];
};

/** What a client waits for now, the next to end first. A wait whose booking fell away is over. */
export async function listWaits(client: ClientId, now: Date): Promise<WaitView[]> {
  const standing = or(isNull(waits.bookingId), bookings.live);
  const rows = await clientDatabase()
    .select({
      id: waits.id,
      consultantName: consultants.displayName,
      booking: waits.bookingId,
      during: bookings.during,
      until: waits.until,
      timeBands: waits.timeBands,
      weekdays: waits.weekdays,
    })
    .from(waits)
    .leftJoin(consultants, eq(consultants.id, waits.consultantId))
    .leftJoin(bookings, eq(bookings.id, waits.bookingId))
    .where(and(eq(waits.clientId, client), gt(waits.until, now), standing))
    .orderBy(asc(waits.until), asc(sql`${consultants.kana}`));
  return rows.flatMap(({ id, booking, during, timeBands, ...rest }) => {
    const known = waitId(id);
    const moving = bookingId(booking);
    const startsAt = during?.from;
    if (!known) return [];
    const earlier = moving && startsAt ? { bookingId: moving, startsAt } : null;
    return [{ waitId: known, booking: earlier, timeBands: storedBands.parse(timeBands), ...rest }];
  });
}
