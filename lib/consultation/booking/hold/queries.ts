import { and, eq, sql } from 'drizzle-orm';
import type { ConsultationClientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { preparedOn } from '@/db/prepared';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { wasHeld } from '../../past/queries';
import { columnsAround, given } from '../standing/queries';

const nothing = sql`null::uuid`;

const forHold = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({ ...columnsAround(given.startsAt, nothing), held: wasHeld(given.client) })
    .from(consultants)
    .where(eq(consultants.id, sql.placeholder('consultant')))
    .prepare('hold_standing'),
);

/** For holding a time; null when there is no such consultant. */
export async function findForHold(
  db: ConsultationClientDatabase,
  wish: { client: ClientId; consultant: ConsultantId; startsAt: Date },
  at: Date,
) {
  const values = { ...wish, startsAt: wish.startsAt.toISOString(), now: at.toISOString() };
  const [row] = await forHold(db).execute(values);
  return row ?? null;
}

const holdStart = sql`lower(${bookings.during})`;

const forBooking = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({
      ...columnsAround(holdStart, nothing),
      consultant: bookings.consultantId,
      during: bookings.during,
      kind: bookings.kind,
      live: bookings.live,
      heldUntil: bookings.heldUntil,
      earlier: sql<{
        id: string;
        hash: string;
      } | null>`(select json_build_object('id', e.id, 'hash', e.request_hash)
        from bookings e where e.idempotency_key = ${given.key} and e.client_id = ${given.client})`,
    })
    .from(bookings)
    .innerJoin(consultants, eq(consultants.id, bookings.consultantId))
    .where(and(eq(bookings.id, given.booking), eq(bookings.clientId, given.client)))
    .prepare('booking_standing'),
);

/** For booking what a client's own row holds, with the booking that an earlier request of this key made; null when the row is not theirs. */
export async function findForBooking(
  db: ConsultationClientDatabase,
  wish: { client: ClientId; booking: BookingId; key: string },
  at: Date,
) {
  const [row] = await forBooking(db).execute({ ...wish, now: at.toISOString() });
  return row ?? null;
}
