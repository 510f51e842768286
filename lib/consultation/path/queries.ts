import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { followUps, pathSteps } from '@/db/consultation/schema/path';
import { records } from '@/db/consultation/schema/record';
import { dayIn } from '@/lib/shared/calendar';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { listPast } from '../past/queries';
import { scalesInput } from '../questionnaire/input';
import { type Evidence, listEvidence } from '../session/evidence/queries';
import { type FollowUp, followUpsOf, progresses, type Step, stepSizes } from './rules';

/** A session on the client's line: one that is coming, or one that was held. */
export type PathSession = {
  /** Null once only the month is left. */
  bookingId: BookingId | null;
  startsAt: Date | null;
  /** YYYY-MM */
  month: string;
  consultantName: string;
  held: boolean;
  agreed: string | null;
  nextStep: string | null;
};

export type Path = { sessions: PathSession[]; steps: Step[]; followUps: FollowUp[] };

/** Everything on a client's line that this wing knows. The company's own programmes are added on the device. */
export async function findPath(client: ClientId, now: Date): Promise<Path> {
  const [recent, past, steps] = await Promise.all([
    listRecent(client, now),
    listPastHeld(client),
    listSteps(client),
  ]);
  const sessions = [...past, ...recent];
  return { sessions, steps, followUps: await followUpsAfter(client, sessions, now) };
}

/** What may be asked of the client about the time after sessions. */
export async function listFollowUps(client: ClientId, now: Date): Promise<FollowUp[]> {
  const [recent, past] = await Promise.all([listRecent(client, now), listPastHeld(client)]);
  return followUpsAfter(client, [...past, ...recent], now);
}

async function followUpsAfter(
  client: ClientId,
  sessions: readonly PathSession[],
  now: Date,
): Promise<FollowUp[]> {
  const rows = await clientDatabase().select().from(followUps).where(eq(followUps.clientId, client));
  const answered = rows.map(({ month, afterMonths, progress, scales }) => ({
    month,
    afterMonths,
    answer: {
      progress: progresses.find((one) => one === progress) ?? null,
      scales: scalesInput.parse(scales),
    },
  }));
  const held = sessions.filter((session) => session.held).map(({ month }) => month);
  return followUpsOf(held, answered, dayIn(now).slice(0, 7));
}

async function listSteps(client: ClientId): Promise<Step[]> {
  const rows = await clientDatabase().select().from(pathSteps).where(eq(pathSteps.clientId, client));
  return rows.flatMap(({ clientId: _, size, ...row }) => {
    const known = stepSizes.find((one) => one === size);
    return known ? [{ ...row, size: known }] : [];
  });
}

async function listRecent(client: ClientId, now: Date): Promise<PathSession[]> {
  const own = and(eq(bookings.clientId, client), isNull(cancellations.at));
  const sessions = (await listEvidence(clientDatabase(), own)).filter(
    ({ facts }) => facts.outcome === 'held' || (!facts.outcome && facts.endsAt > now),
  );
  if (sessions.length === 0) return [];
  const ids = sessions.map(({ bookingId }) => bookingId);
  const agreements = await clientDatabase()
    .select({ id: records.bookingId, agreed: records.actionPlan, nextStep: records.nextStep })
    .from(records)
    .where(inArray(records.bookingId, ids));
  const names = await namesOf(sessions.map(({ consultantId }) => consultantId));
  return sessions.map((session) => recentOf(session, agreements, names));
}

type Agreement = { id: string | null; agreed: string | null; nextStep: string | null };

function recentOf(
  { bookingId, consultantId, facts }: Evidence,
  agreements: readonly Agreement[],
  names: ReadonlyMap<string, string>,
): PathSession {
  const agreement = agreements.find(({ id }) => id === bookingId);
  return {
    bookingId,
    startsAt: facts.startsAt,
    month: dayIn(facts.startsAt).slice(0, 7),
    consultantName: names.get(consultantId) ?? '',
    held: facts.outcome === 'held',
    agreed: agreement?.agreed || null,
    nextStep: agreement?.nextStep ?? null,
  };
}

async function namesOf(ids: readonly ConsultantId[]): Promise<Map<string, string>> {
  const rows = await clientDatabase()
    .select({ id: consultants.id, name: consultants.displayName })
    .from(consultants)
    .where(inArray(consultants.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const agreementRow = z.object({
  id: z.string(),
  action_plan: z.string().nullable(),
  next_step: z.string().nullable(),
});

async function listPastHeld(client: ClientId): Promise<PathSession[]> {
  const past = (await listPast(client)).filter(({ outcome }) => outcome === 'held');
  if (past.length === 0) return [];
  const found = await clientDatabase().execute(
    sql`select id, action_plan, next_step from past_agreements(${client})`,
  );
  const agreements = z.array(agreementRow).parse([...found]);
  return past.map(({ id, month, consultantName }) => {
    const agreement = agreements.find((one) => one.id === id);
    return {
      bookingId: null,
      startsAt: null,
      month,
      consultantName,
      held: true,
      agreed: agreement?.action_plan || null,
      nextStep: agreement?.next_step ?? null,
    };
  });
}
