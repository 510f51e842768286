import { and, asc, eq, gt, isNull, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, cancellations, offers } from '@/db/consultation/schema/booking';
import type { ClientId } from '@/lib/shared/ids';

/**
 * Starts of a client's sessions to come that a consultant had to cancel and for which nobody was free at the same time, until the time has
 * passed or another session is booked: nothing is dropped silently.
 */
export async function listFallen(client: ClientId, now: Date): Promise<Date[]> {
  const db = clientDatabase();
  const start = sql`lower(${bookings.during})`;
  const instead = db.select({ id: offers.id }).from(offers).where(eq(offers.bookingId, bookings.id));
  const another = alias(bookings, 'another');
  const booked = db
    .select({ id: another.id })
    .from(another)
    .where(and(eq(another.clientId, client), another.live, isNull(another.heldUntil)));
  const rows = await db
    .select({ during: bookings.during })
    .from(bookings)
    .innerJoin(cancellations, eq(cancellations.bookingId, bookings.id))
    .where(
      and(
        eq(bookings.clientId, client),
        eq(cancellations.by, 'consultant'),
        gt(start, now.toISOString()),
        notExists(instead),
        notExists(booked),
      ),
    )
    .orderBy(asc(start));
  return rows.map(({ during }) => during.from);
}
