import { and, eq } from 'drizzle-orm';
import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { roomSeats } from '@/db/consultation/schema/room';
import type { BookingId } from '@/lib/shared/ids';
import type { Side } from '../../session/rules';
import type { SeatId } from '../rules';

/** Whether a page still has its side's seat: nobody has taken it since. */
export async function holdsSeat(side: Side, booking: BookingId, seat: SeatId): Promise<boolean> {
  const db = side === 'client' ? clientDatabase() : consultantDatabase();
  const [row] = await db
    .select({ seat: roomSeats.seat })
    .from(roomSeats)
    .where(and(eq(roomSeats.bookingId, booking), eq(roomSeats.side, side)));
  return !row || row.seat === seat;
}
