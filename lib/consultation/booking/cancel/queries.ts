import { and, eq } from 'drizzle-orm';
import type { ConsultationClientDatabase } from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import { preparedOn } from '@/db/prepared';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { confirmed } from '../../session/evidence/queries';
import { given } from '../standing/queries';

const forCancel = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({
      consultant: bookings.consultantId,
      during: bookings.during,
      rule: bookings.rule,
      cancelledAt: cancellations.at,
    })
    .from(bookings)
    .leftJoin(cancellations, eq(cancellations.bookingId, bookings.id))
    .where(and(eq(bookings.id, given.booking), eq(bookings.clientId, given.client), confirmed))
    .prepare('cancel_standing'),
);

/** For cancelling; null when it is not there, not theirs, or only a hold. */
export async function findForCancel(
  db: ConsultationClientDatabase,
  wish: { client: ClientId; booking: BookingId },
) {
  const [row] = await forCancel(db).execute(wish);
  return row ?? null;
}
