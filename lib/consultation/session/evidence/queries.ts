import { and, asc, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type {
  ConsultationClientDatabase,
  ConsultationConsultantDatabase,
  ConsultationWorkerDatabase,
} from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import { records } from '@/db/consultation/schema/record';
import { arrivals, outcomes } from '@/db/consultation/schema/session';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { bookingId, clientId, consultantId } from '@/lib/shared/ids';
import { outcomeInput } from '../input';
import type { SessionFacts, Side } from '../rules';

/** Either side's pool or the worker's, or a transaction of it. */
export type SideDatabase = Pick<
  ConsultationClientDatabase | ConsultationConsultantDatabase | ConsultationWorkerDatabase,
  'select'
>;

export type Evidence = {
  bookingId: BookingId;
  clientId: ClientId;
  consultantId: ConsultantId;
  kind: 'intake' | 'follow_up';
  creditHalfYear: string | null;
  facts: SessionFacts;
};

/** The booking of one side's own, with all that is known about who came; null when it is not there, not theirs, or only a hold. */
export async function findEvidence(
  db: SideDatabase,
  side: Side,
  id: ClientId | ConsultantId,
  booking: BookingId,
): Promise<Evidence | null> {
  const owner = side === 'client' ? bookings.clientId : bookings.consultantId;
  const [found] = await listEvidence(db, and(eq(bookings.id, booking), eq(owner, id)), 1);
  return found ?? null;
}

/** Confirmed bookings that meet a condition, cancelled ones included, in the order of their starts. */
export async function listEvidence(
  db: SideDatabase,
  condition: SQL | undefined,
  limit = 500,
): Promise<Evidence[]> {
  const rows = await db
    .select(columns)
    .from(bookings)
    .leftJoin(cancellations, eq(cancellations.bookingId, bookings.id))
    .leftJoin(clientCame, and(eq(clientCame.bookingId, bookings.id), eq(clientCame.side, 'client')))
    .leftJoin(
      consultantCame,
      and(eq(consultantCame.bookingId, bookings.id), eq(consultantCame.side, 'consultant')),
    )
    .leftJoin(outcomes, eq(outcomes.bookingId, bookings.id))
    .leftJoin(records, eq(records.bookingId, bookings.id))
    .where(and(condition, confirmed))
    .orderBy(asc(sql`lower(${bookings.during})`))
    .limit(limit);
  return rows.flatMap(evidenceOf);
}

const clientCame = alias(arrivals, 'client_came');
const consultantCame = alias(arrivals, 'consultant_came');

/** A hold has an end and no credit; a booking that is not live any more has been cancelled. */
export const confirmed = and(
  isNull(bookings.heldUntil),
  or(bookings.live, isNotNull(cancellations.bookingId)),
);

const columns = {
  id: bookings.id,
  client: bookings.clientId,
  consultant: bookings.consultantId,
  during: bookings.during,
  kind: bookings.kind,
  creditHalfYear: bookings.creditHalfYear,
  cancelledAt: cancellations.at,
  clientAt: clientCame.at,
  consultantAt: consultantCame.at,
  outcome: outcomes.outcome,
  record: records.bookingId,
};

type Row = {
  id: string;
  client: string;
  consultant: string;
  during: { from: Date; to: Date };
  kind: string;
  creditHalfYear: string | null;
  cancelledAt: Date | null;
  clientAt: Date | null;
  consultantAt: Date | null;
  outcome: string | null;
  record: string | null;
};

function evidenceOf(row: Row): Evidence[] {
  const ids = {
    bookingId: bookingId(row.id),
    clientId: clientId(row.client),
    consultantId: consultantId(row.consultant),
  };
  if (!ids.bookingId || !ids.clientId || !ids.consultantId) return [];
  const facts: SessionFacts = {
    startsAt: row.during.from,
    endsAt: row.during.to,
    cancelled: row.cancelledAt !== null,
    arrivals: { client: row.clientAt, consultant: row.consultantAt },
    outcome: row.outcome === null ? null : outcomeInput.parse(row.outcome),
    recorded: row.record !== null,
  };
  const { bookingId: booking, clientId: client, consultantId: consultant } = ids;
  return [
    {
      bookingId: booking,
      clientId: client,
      consultantId: consultant,
      kind: row.kind === 'intake' ? 'intake' : 'follow_up',
      creditHalfYear: row.creditHalfYear,
      facts,
    },
  ];
}
