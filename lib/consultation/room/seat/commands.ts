import { eq } from 'drizzle-orm';
import { clientDatabase, consultantDatabase, workerDatabase } from '@/db/consultation/client';
import { roomSeats } from '@/db/consultation/schema/room';
import type { BookingId } from '@/lib/shared/ids';
import type { Side } from '../../session/rules';
import type { SeatId } from '../rules';

const databaseOf = (side: Side) => (side === 'client' ? clientDatabase() : consultantDatabase());

/** Gives a side's seat to one of its pages, whoever had it before. Whoever calls this has checked that the side belongs to the booking. */
export async function takeSeat(side: Side, bookingId: BookingId, seat: SeatId): Promise<void> {
  await databaseOf(side)
    .insert(roomSeats)
    .values({ bookingId, side, seat })
    .onConflictDoUpdate({ target: [roomSeats.bookingId, roomSeats.side], set: { seat } });
}

/** The talk is over: nothing of the room stays. */
export async function clearRoom(side: Side, bookingId: BookingId): Promise<void> {
  await databaseOf(side).delete(roomSeats).where(eq(roomSeats.bookingId, bookingId));
}

/** Every night: seats of rooms that nobody ended. A page that is open meanwhile keeps its place, since nobody else has taken it. */
export async function clearSeats(): Promise<void> {
  await workerDatabase().delete(roomSeats);
}
