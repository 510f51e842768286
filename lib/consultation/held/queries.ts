import { and, eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, outcomes } from '@/db/consultation/schema';
import type { ClientId } from '@/lib/shared/ids';

/** Whether a client's session that a credit of a half-year paid has taken place. */
export async function hadSession(clientId: ClientId, halfYear: string): Promise<boolean> {
  const rows = await clientDatabase()
    .select({ id: bookings.id })
    .from(bookings)
    .innerJoin(outcomes, eq(outcomes.bookingId, bookings.id))
    .where(
      and(
        eq(bookings.clientId, clientId),
        eq(bookings.creditHalfYear, halfYear),
        eq(outcomes.outcome, 'held'),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
