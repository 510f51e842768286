import { asc, eq, inArray, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import { clients, credits, wishes } from '@/db/consultation/schema/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { followUps, pathSteps } from '@/db/consultation/schema/path';
import { records } from '@/db/consultation/schema/record';
import { outcomes, pastSessions, questionnaires } from '@/db/consultation/schema/session';
import type { ClientId } from '@/lib/shared/ids';
import { findInventory } from '../../inventory/queries';
import { findCard } from '../card/queries';
import { listPasskeys } from '../passkey/queries';

/**
 * Everything that is kept about an account and that the account may read, for taking along. Of a record what its consultant shares:
 * themes, what was agreed, what comes next. The consultant's private notes are not in it; they are given on request.
 */
export async function findTakeout(client: ClientId) {
  const db = clientDatabase();
  const [account] = await db
    .select({ nickname: clients.nickname })
    .from(clients)
    .where(eq(clients.id, client));
  if (!account) return null;
  const [wish] = await db.select().from(wishes).where(eq(wishes.clientId, client));
  const { clientId: _, ...answers } = wish ?? { clientId: client };
  return {
    account: {
      ...account,
      passkeys: (await listPasskeys(client)).length,
      emergencyCard: (await findCard(client)) !== null,
    },
    wishes: wish ? answers : null,
    credits: await db
      .select({ halfYear: credits.halfYear, granted: credits.granted, used: credits.used })
      .from(credits)
      .where(eq(credits.clientId, client))
      .orderBy(asc(credits.halfYear)),
    appointments: await listAppointments(client),
    questionnaires: await listQuestionnaires(client),
    pastSessions: await listPast(client),
    steps: await db
      .select({ text: pathSteps.text, size: pathSteps.size, due: pathSteps.due, done: pathSteps.done })
      .from(pathSteps)
      .where(eq(pathSteps.clientId, client))
      .orderBy(asc(pathSteps.due)),
    followUps: await db
      .select({
        month: followUps.month,
        afterMonths: followUps.afterMonths,
        progress: followUps.progress,
        scales: followUps.scales,
      })
      .from(followUps)
      .where(eq(followUps.clientId, client))
      .orderBy(asc(followUps.month), asc(followUps.afterMonths)),
    inventory: await findInventory(client),
  };
}

async function listAppointments(client: ClientId) {
  const rows = await clientDatabase()
    .select({
      during: bookings.during,
      consultant: consultants.displayName,
      kind: bookings.kind,
      creditHalfYear: bookings.creditHalfYear,
      cancelledBy: cancellations.by,
      cancelledLate: cancellations.late,
      outcome: outcomes.outcome,
      themes: records.themes,
      agreed: records.actionPlan,
      next: records.nextStep,
    })
    .from(bookings)
    .innerJoin(consultants, eq(consultants.id, bookings.consultantId))
    .leftJoin(cancellations, eq(cancellations.bookingId, bookings.id))
    .leftJoin(outcomes, eq(outcomes.bookingId, bookings.id))
    .leftJoin(records, eq(records.bookingId, bookings.id))
    .where(eq(bookings.clientId, client))
    .orderBy(asc(sql`lower(${bookings.during})`));
  return rows.map(({ during, ...rest }) => ({ startsAt: during.from, endsAt: during.to, ...rest }));
}

async function listQuestionnaires(client: ClientId) {
  const db = clientDatabase();
  const own = db.select({ id: bookings.id }).from(bookings).where(eq(bookings.clientId, client));
  const rows = await db
    .select({
      during: bookings.during,
      phase: questionnaires.phase,
      scales: questionnaires.scales,
      satisfaction: questionnaires.satisfaction,
      intention: questionnaires.intention,
      message: questionnaires.message,
    })
    .from(questionnaires)
    .innerJoin(bookings, eq(bookings.id, questionnaires.bookingId))
    .where(inArray(questionnaires.bookingId, own))
    .orderBy(asc(sql`lower(${bookings.during})`), asc(questionnaires.phase));
  return rows.map(({ during, ...rest }) => ({ appointment: during.from, ...rest }));
}

const listPast = (client: ClientId) =>
  clientDatabase()
    .select({
      month: pastSessions.month,
      consultant: consultants.displayName,
      kind: pastSessions.kind,
      outcome: pastSessions.outcome,
      creditHalfYear: pastSessions.creditHalfYear,
      scales: pastSessions.scales,
    })
    .from(pastSessions)
    .innerJoin(consultants, eq(consultants.id, pastSessions.consultantId))
    .where(eq(pastSessions.clientId, client))
    .orderBy(asc(pastSessions.month));
