import { and, eq, gt, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import { clients, wishes } from '@/db/consultation/schema/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { records } from '@/db/consultation/schema/record';
import { outcomes, questionnaires } from '@/db/consultation/schema/session';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import { isHalfYear } from '@/lib/shared/half-year';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { type Concern, concerns } from '@/lib/shared/taxonomy';
import { scalesInput } from '../questionnaire/input';
import { type Evidence, findEvidence, listEvidence } from './evidence/queries';
import { overtimeMinutes, stateOf } from './rules';
import type { ClientSession, ConsultantSession } from './view';

/** Sessions of the local day in `zone`, cancelled ones left out. */
export async function listToday(
  consultant: ConsultantId,
  zone: string,
  now: Date,
): Promise<ConsultantSession[]> {
  const around = and(
    gt(start, addMinutes(now, -36 * 60).toISOString()),
    lte(start, addMinutes(now, 36 * 60).toISOString()),
  );
  const found = await listEvidence(consultantDatabase(), ownAndKept(consultant, around));
  const today = dayIn(now, zone);
  return withClients(found.filter(({ facts }) => dayIn(facts.startsAt, zone) === today));
}

/** The session that is on, or the next one; null when nothing is booked. */
export async function findNextSession(
  consultant: ConsultantId,
  now: Date,
): Promise<ConsultantSession | null> {
  const ahead = and(gt(end, addMinutes(now, -overtimeMinutes).toISOString()), isNull(outcomes.outcome));
  const [next] = await withClients(
    await listEvidence(consultantDatabase(), ownAndKept(consultant, ahead), 1),
  );
  return next ?? null;
}

/** Sessions whose outcome or record is missing, oldest first. One that is still on is not among them. */
export async function listUnrecorded(consultant: ConsultantId, now: Date): Promise<ConsultantSession[]> {
  const missing = or(isNull(outcomes.outcome), and(eq(outcomes.outcome, 'held'), isNull(records.bookingId)));
  const begun = lte(start, now.toISOString());
  const found = await listEvidence(consultantDatabase(), ownAndKept(consultant, and(begun, missing)));
  return withClients(found.filter(({ facts }) => stateOf(facts, now) !== 'open'));
}

/** One of the consultant's own sessions; null for anybody else's. */
export async function findSession(
  consultant: ConsultantId,
  booking: BookingId,
): Promise<ConsultantSession | null> {
  const found = await findEvidence(consultantDatabase(), 'consultant', consultant, booking);
  const [session] = found ? await withClients([found]) : [];
  return session ?? null;
}

/** One of the client's own sessions; null for anybody else's. */
export async function findClientSession(client: ClientId, booking: BookingId): Promise<ClientSession | null> {
  const found = await findEvidence(clientDatabase(), 'client', client, booking);
  if (!found) return null;
  const [consultant] = await clientDatabase()
    .select({ name: consultants.displayName })
    .from(consultants)
    .where(eq(consultants.id, found.consultantId));
  const { kind, facts, creditHalfYear } = found;
  const halfYear = isHalfYear(creditHalfYear) ? creditHalfYear : null;
  return { bookingId: booking, kind, facts, consultantName: consultant?.name ?? '', halfYear };
}

const start = sql`lower(${bookings.during})`;
const end = sql`upper(${bookings.during})`;

const ownAndKept = (consultant: ConsultantId, more: SQL | undefined) =>
  and(eq(bookings.consultantId, consultant), isNull(cancellations.at), more);

/** Adds what the consultant may know of each client: the pseudonym, the wishes, the answers before the session. */
async function withClients(found: Evidence[]): Promise<ConsultantSession[]> {
  if (found.length === 0) return [];
  const rows = await consultantDatabase()
    .select({
      booking: bookings.id,
      nickname: clients.nickname,
      concerns: wishes.concerns,
      style: wishes.style,
      scales: questionnaires.scales,
      message: questionnaires.message,
    })
    .from(bookings)
    .innerJoin(clients, eq(clients.id, bookings.clientId))
    .leftJoin(wishes, eq(wishes.clientId, bookings.clientId))
    .leftJoin(
      questionnaires,
      and(eq(questionnaires.bookingId, bookings.id), eq(questionnaires.phase, 'before')),
    )
    .where(
      inArray(
        bookings.id,
        found.map(({ bookingId }) => bookingId),
      ),
    );
  const known = new Map(rows.map((row) => [row.booking, row]));
  return found.map(({ bookingId, kind, facts }) => {
    const row = known.get(bookingId);
    const before = row?.scales ? { scales: scalesInput.parse(row.scales), message: row.message } : null;
    return {
      bookingId,
      kind,
      facts,
      nickname: row?.nickname ?? '',
      concerns: (row?.concerns ?? []).filter(isConcern),
      style: row?.style ?? null,
      before,
    };
  });
}

const isConcern = (code: string): code is Concern => concerns.some((concern) => concern === code);
