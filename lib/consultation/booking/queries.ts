import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, cancellations, contests } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { dayIn } from '@/lib/shared/calendar';
import { type BookingId, bookingId, type ClientId, consultantId } from '@/lib/shared/ids';
import { sessionMinutes } from '../availability/rules';
import { creditView } from '../client/rules';
import { type Evidence, listEvidence } from '../session/evidence/queries';
import { roomClosesAt, stateOf } from '../session/rules';
import { listCredits } from './credit/queries';
import { chooseCredit } from './credit/rules';
import { ruleInput } from './input';
import type { BookingView, HoldView } from './view';

/** A client's own hold with what the confirming page says; also once it has lapsed or become a booking. Null for anybody else's. */
export async function findHold(client: ClientId, hold: BookingId, now: Date): Promise<HoldView | null> {
  const db = clientDatabase();
  const [row] = await db
    .select({
      consultant: bookings.consultantId,
      consultantName: consultants.displayName,
      kind: bookings.kind,
      during: bookings.during,
      live: bookings.live,
      heldUntil: bookings.heldUntil,
      rule: bookings.rule,
    })
    .from(bookings)
    .innerJoin(consultants, eq(consultants.id, bookings.consultantId))
    .where(and(eq(bookings.id, hold), eq(bookings.clientId, client)));
  const consultant = consultantId(row?.consultant);
  if (!row || !consultant) return null;
  const kind = row.kind === 'follow_up' ? 'follow_up' : 'intake';
  const startsAt = row.during.from;
  const credit = chooseCredit(await listCredits(db, client), startsAt);
  return {
    holdId: hold,
    consultantId: consultant,
    consultantName: row.consultantName,
    kind,
    startsAt,
    lengths: sessionMinutes[kind],
    state: holdState(row, now),
    heldUntil: row.heldUntil,
    rule: ruleInput.parse(row.rule),
    creditsLeft: credit ? creditView(credit, dayIn(startsAt)).left : 0,
  };
}

function holdState(row: { live: boolean; heldUntil: Date | null }, now: Date): HoldView['state'] {
  if (!row.heldUntil) return 'booked';
  return row.live && row.heldUntil > now ? 'held' : 'lapsed';
}

/** The client's bookings: those to come with the next one first, then those that are over or cancelled with the last one first. */
export async function listBookings(
  client: ClientId,
  now: Date,
): Promise<{ upcoming: BookingView[]; past: BookingView[] }> {
  const all = await viewsOf(eq(bookings.clientId, client), now);
  const isAhead = ({ facts }: BookingView) => !facts.cancelled && !facts.outcome && now < roomClosesAt(facts);
  return { upcoming: all.filter(isAhead), past: all.filter((view) => !isAhead(view)).reverse() };
}

/** One of the client's own bookings; null for anybody else's, and for a hold. */
export async function findBooking(
  client: ClientId,
  booking: BookingId,
  now: Date,
): Promise<BookingView | null> {
  const [view] = await viewsOf(and(eq(bookings.id, booking), eq(bookings.clientId, client)), now);
  return view ?? null;
}

async function viewsOf(condition: SQL | undefined, now: Date): Promise<BookingView[]> {
  const db = clientDatabase();
  const found = await listEvidence(db, condition);
  if (found.length === 0) return [];
  const ids = found.map((evidence) => evidence.bookingId);
  const rows = await db
    .select({
      id: bookings.id,
      consultantName: consultants.displayName,
      rule: bookings.rule,
      late: cancellations.late,
      upheld: contests.upheld,
    })
    .from(bookings)
    .innerJoin(consultants, eq(consultants.id, bookings.consultantId))
    .leftJoin(cancellations, eq(cancellations.bookingId, bookings.id))
    .leftJoin(contests, eq(contests.bookingId, bookings.id))
    .where(inArray(bookings.id, ids));
  const more = new Map(rows.map((row) => [bookingId(row.id), row]));
  return found.map((evidence) => viewOf(evidence, more.get(evidence.bookingId), now));
}

function viewOf(
  { bookingId: id, consultantId: consultant, kind, facts }: Evidence,
  more: { consultantName: string; rule: unknown; late: boolean | null; upheld: boolean | null } | undefined,
  now: Date,
): BookingView {
  return {
    bookingId: id,
    consultantId: consultant,
    consultantName: more?.consultantName ?? '',
    kind,
    facts,
    state: stateOf(facts, now),
    rule: ruleInput.parse(more?.rule ?? null),
    cancelledLate: facts.cancelled ? (more?.late ?? false) : null,
    contested: typeof more?.upheld === 'boolean' ? { upheld: more.upheld } : null,
  };
}
