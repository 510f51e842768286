import { and, eq, or } from 'drizzle-orm';
import { bookings } from '@/db/consultation/schema/booking';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import type { SideDatabase } from '../../session/evidence/queries';

/** A client's hold, and the booking that an earlier request with this key made. */
export const listRequested = (db: SideDatabase, client: ClientId, hold: BookingId, key: string) =>
  db
    .select({
      id: bookings.id,
      consultantId: bookings.consultantId,
      during: bookings.during,
      kind: bookings.kind,
      live: bookings.live,
      heldUntil: bookings.heldUntil,
      idempotencyKey: bookings.idempotencyKey,
      requestHash: bookings.requestHash,
    })
    .from(bookings)
    .where(and(eq(bookings.clientId, client), or(eq(bookings.id, hold), eq(bookings.idempotencyKey, key))));
