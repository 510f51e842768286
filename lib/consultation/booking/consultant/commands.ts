import { and, eq, sql } from 'drizzle-orm';
import { type ConsultationConsultantDatabase, consultantDatabase } from '@/db/consultation/client';
import { bookings, cancellations, offers } from '@/db/consultation/schema/booking';
import { credits } from '@/db/consultation/schema/client';
import { type BookingId, bookingId, type ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { isComing } from '../../availability/busy/queries';
import { type Evidence, findEvidence } from '../../session/evidence/queries';
import { listReplacements } from '../alternative/queries';
import type { CancelRefusal } from '../rules';
import { inTurnOfConsultant } from '../turn/commands';

/**
 * Cancels a session that its consultant cannot hold. The client's credit always comes back, however late it is, and up to three
 * consultants who are free at the same time are offered in its place. Refused: `unknown_booking`, `already_cancelled`, `started`.
 */
export async function cancelByConsultant(
  consultant: ConsultantId,
  booking: BookingId,
  now: Date,
): Promise<Result<{ offered: number }, CancelRefusal | 'unknown_booking'>> {
  const db = consultantDatabase();
  const known = await findEvidence(db, 'consultant', consultant, booking);
  if (!known) return refused('unknown_booking');
  const { startsAt, endsAt } = known.facts;
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  const instead = await listReplacements(db, known.clientId, consultant, { startsAt, minutes, booking }, now);
  return inTurnOfConsultant(known.clientId, consultant, async (tx) => {
    const found = await findEvidence(tx, 'consultant', consultant, booking);
    if (!found) return refused('unknown_booking');
    if (found.facts.cancelled) return refused('already_cancelled');
    if (now >= found.facts.startsAt) return refused('started');
    await giveUp(tx, found, now);
    const rows = instead.map(({ consultantId }) => ({
      clientId: found.clientId,
      consultantId,
      startsAt,
      expiresAt: startsAt,
      reason: 'handed_over',
      bookingId: booking,
    }));
    if (rows.length > 0) await tx.insert(offers).values(rows).onConflictDoNothing();
    return accepted({ offered: rows.length });
  });
}

async function giveUp(tx: ConsultationConsultantDatabase, found: Evidence, now: Date): Promise<void> {
  const { bookingId: booking, clientId, creditHalfYear } = found;
  await tx.update(bookings).set({ live: false }).where(eq(bookings.id, booking));
  await tx.insert(cancellations).values({ bookingId: booking, by: 'consultant', at: now, late: false });
  if (!creditHalfYear) return;
  await tx
    .update(credits)
    .set({ used: sql`${credits.used} - 1` })
    .where(and(eq(credits.clientId, clientId), eq(credits.halfYear, creditHalfYear)));
}

/** A consultant drops out: every session to come is given up as above. Each is a transaction of its own, and a second call goes on. */
export async function handOverBookings(
  consultant: ConsultantId,
  now: Date,
): Promise<{ cancelled: number; offered: number }> {
  const rows = await consultantDatabase()
    .select({ id: bookings.id })
    .from(bookings)
    .where(isComing(consultant, now));
  const total = { cancelled: 0, offered: 0 };
  for (const { id } of rows) {
    const booking = bookingId(id);
    const answer = booking && (await cancelByConsultant(consultant, booking, now));
    if (!answer?.ok) continue;
    total.cancelled += 1;
    total.offered += answer.value.offered;
  }
  return total;
}
