import { and, desc, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { outcomes, pastSessions } from '@/db/consultation/schema/session';
import type { ClientId } from '@/lib/shared/ids';
import { isPastOutcome, type PastSession } from './rules';

/**
 * Whether a session of an account was held, with anybody, at any time: among the bookings or among the months. With a half-year: one that a
 * credit of it paid. As a condition, for a statement of either side's.
 */
export function wasHeld(client: ClientId | SQLWrapper, halfYear?: string): SQL<boolean> {
  const paid = halfYear === undefined ? undefined : eq(bookings.creditHalfYear, halfYear);
  const paidThen = halfYear === undefined ? undefined : eq(pastSessions.creditHalfYear, halfYear);
  const lately = and(
    eq(bookings.clientId, client),
    eq(outcomes.bookingId, bookings.id),
    eq(outcomes.outcome, 'held'),
    paid,
  );
  const before = and(eq(pastSessions.clientId, client), eq(pastSessions.outcome, 'held'), paidThen);
  return sql<boolean>`(exists (select 1 from ${bookings}, ${outcomes} where ${lately})
    or exists (select 1 from ${pastSessions} where ${before}))`.mapWith(Boolean);
}

/** The client's sessions of which only the month is left, the latest month first. */
export async function listPast(client: ClientId): Promise<PastSession[]> {
  const rows = await clientDatabase()
    .select({
      id: pastSessions.id,
      month: pastSessions.month,
      kind: pastSessions.kind,
      outcome: pastSessions.outcome,
      consultantName: consultants.displayName,
    })
    .from(pastSessions)
    .innerJoin(consultants, eq(consultants.id, pastSessions.consultantId))
    .where(eq(pastSessions.clientId, client))
    .orderBy(desc(pastSessions.month), pastSessions.id);
  return rows.flatMap(({ kind, outcome, ...row }) =>
    isPastOutcome(outcome) ? [{ ...row, outcome, kind: kind === 'intake' ? 'intake' : 'follow_up' }] : [],
  );
}
