import { and, eq, sql } from 'drizzle-orm';
import type { ConsultationClientDatabase } from '@/db/consultation/client';
import { bookings, cancellations, moves } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { preparedOn } from '@/db/prepared';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { confirmed } from '../../session/evidence/queries';
import { columnsAround, given } from '../standing/queries';

const forMove = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({
      ...columnsAround(given.startsAt, given.booking),
      consultant: bookings.consultantId,
      during: bookings.during,
      creditHalfYear: bookings.creditHalfYear,
      rule: bookings.rule,
      cancelledAt: cancellations.at,
      earlier: sql<{
        became: string;
        hash: string;
      } | null>`(select json_build_object('became', m.became_id, 'hash', m.request_hash)
        from ${moves} m where m.idempotency_key = ${given.key})`,
    })
    .from(bookings)
    .innerJoin(consultants, eq(consultants.id, bookings.consultantId))
    .leftJoin(cancellations, eq(cancellations.bookingId, bookings.id))
    .where(and(eq(bookings.id, given.booking), eq(bookings.clientId, given.client), confirmed))
    .prepare('move_standing'),
);

/** For giving a booking another time; null when it is not there, not theirs, or only a hold. */
export async function findForMove(
  db: ConsultationClientDatabase,
  { client, booking, key, startsAt }: { client: ClientId; booking: BookingId; startsAt: Date; key: string },
  at: Date,
) {
  const values = { client, booking, key, startsAt: startsAt.toISOString(), now: at.toISOString() };
  const [row] = await forMove(db).execute(values);
  return row ?? null;
}

export type ForMove = NonNullable<Awaited<ReturnType<typeof findForMove>>>;
