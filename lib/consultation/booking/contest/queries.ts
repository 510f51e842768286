import { eq } from 'drizzle-orm';
import { contests } from '@/db/consultation/schema/booking';
import type { BookingId } from '@/lib/shared/ids';
import type { SideDatabase } from '../../session/evidence/queries';

/** How a contest of a booking ended; null when there was none. */
export async function findContest(db: SideDatabase, booking: BookingId): Promise<{ upheld: boolean } | null> {
  const [row] = await db
    .select({ upheld: contests.upheld })
    .from(contests)
    .where(eq(contests.bookingId, booking));
  return row ?? null;
}
