import { and, eq, sql } from 'drizzle-orm';
import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { credits } from '@/db/consultation/schema/client';
import { arrivals, outcomes } from '@/db/consultation/schema/session';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Evidence, findEvidence } from './evidence/queries';
import {
  decideEntry,
  decideOutcome,
  type EntryRefusal,
  type Outcome,
  type OutcomeRefusal,
  returnsCredit,
  type Side,
} from './rules';

type IdOf = { client: ClientId; consultant: ConsultantId };

/**
 * Keeps when a side came to the meeting place: the evidence of a no-show. The first arrival is kept and returned, however often a side
 * comes back. Refused before the place opens, after it has closed, and when the booking is cancelled or not theirs.
 */
export async function arrive<S extends Side>(
  side: S,
  id: IdOf[S],
  booking: BookingId,
  now: Date,
): Promise<Result<{ at: Date }, EntryRefusal | 'unknown_booking'>> {
  const db = side === 'client' ? clientDatabase() : consultantDatabase();
  const found = await findEvidence(db, side, id, booking);
  if (!found) return refused('unknown_booking');
  const entry = decideEntry(found.facts, now);
  if (!entry.ok) return entry;
  await db.insert(arrivals).values({ bookingId: booking, side, at: now }).onConflictDoNothing();
  return accepted({ at: found.facts.arrivals[side] ?? now });
}

/**
 * Records how a session ended, once. A consultant who did not come gives the client's credit back in the same transaction; a client
 * who did not come has used it. The same outcome again is accepted and changes nothing.
 */
export function recordOutcome(
  consultant: ConsultantId,
  booking: BookingId,
  outcome: Outcome,
  now: Date,
): Promise<Result<{ outcome: Outcome }, OutcomeRefusal | 'unknown_booking'>> {
  return consultantDatabase().transaction(async (tx) => {
    await tx.select({ id: bookings.id }).from(bookings).where(eq(bookings.id, booking)).for('update');
    const found = await findEvidence(tx, 'consultant', consultant, booking);
    if (!found) return refused('unknown_booking');
    const decision = decideOutcome(outcome, found.facts, now);
    if (!decision.ok) return decision;
    if (found.facts.outcome) return accepted({ outcome });
    await tx.insert(outcomes).values({ bookingId: booking, outcome, at: now });
    if (returnsCredit(outcome)) await returnCredit(tx, found);
    return accepted({ outcome });
  });
}

type Transaction = Parameters<Parameters<ReturnType<typeof consultantDatabase>['transaction']>[0]>[0];

async function returnCredit(tx: Transaction, { clientId, creditHalfYear }: Evidence): Promise<void> {
  if (!creditHalfYear) return;
  await tx
    .update(credits)
    .set({ used: sql`${credits.used} - 1` })
    .where(and(eq(credits.clientId, clientId), eq(credits.halfYear, creditHalfYear)));
}
