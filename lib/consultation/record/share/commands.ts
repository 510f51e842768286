import { and, eq } from 'drizzle-orm';
import { consultantDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { recordShares } from '@/db/consultation/schema/record';
import { dayIn } from '@/lib/shared/calendar';
import type { BookingId, ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findEvidence } from '../../session/evidence/queries';
import { decideShare, type ShareRefusal, shareUntil } from './rules';

/**
 * Shows one of the consultant's own records to one colleague, for so many days, without its client. Whoever had it before has it no more.
 */
export function shareRecord(
  consultant: ConsultantId,
  booking: BookingId,
  { colleague, days }: { colleague: ConsultantId; days: number },
  now: Date,
): Promise<Result<null, ShareRefusal | 'unknown_booking'>> {
  return consultantDatabase().transaction(async (tx) => {
    const found = await findEvidence(tx, 'consultant', consultant, booking);
    if (!found) return refused('unknown_booking');
    const fact = { recorded: found.facts.recorded, self: consultant, colleague };
    const decision = decideShare(fact, days);
    if (!decision.ok) return decision;
    const [known] = await tx
      .select({ id: consultants.id })
      .from(consultants)
      .where(eq(consultants.id, colleague));
    if (!known) return refused('unknown_colleague');
    await tx.delete(recordShares).where(eq(recordShares.bookingId, booking));
    const until = shareUntil(dayIn(now), decision.value);
    await tx.insert(recordShares).values({ bookingId: booking, supervisorId: colleague, until });
    return accepted(null);
  });
}

/** Takes a record back; at once, and again without effect. A record of somebody else's stays as it is. */
export async function withdrawShare(consultant: ConsultantId, booking: BookingId): Promise<void> {
  await consultantDatabase().transaction(async (tx) => {
    const [own] = await tx
      .select({ id: bookings.id })
      .from(bookings)
      .where(and(eq(bookings.id, booking), eq(bookings.consultantId, consultant)));
    if (own) await tx.delete(recordShares).where(eq(recordShares.bookingId, booking));
  });
}
