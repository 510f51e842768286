import { and, eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { consultants } from '@/db/consultation/schema/consultant';
import { questionnaires } from '@/db/consultation/schema/session';
import type { ClientId } from '@/lib/shared/ids';
import { listEvidence } from '../../session/evidence/queries';
import { type Agenda, agendaOf } from './rules';

/** What is next for a client, and the sessions that wait for the answers after them. */
export async function findAgenda(client: ClientId, now: Date): Promise<Agenda & { consultantName: string }> {
  const sessions = await listEvidence(clientDatabase(), eq(bookings.clientId, client));
  const agenda = agendaOf(sessions, await listAnswered(client), now);
  const next = sessions.find(({ bookingId }) => bookingId === agenda.next?.bookingId);
  return { ...agenda, consultantName: next ? await nameOf(next.consultantId) : '' };
}

/** Sessions whose questions after them the client has answered. */
async function listAnswered(client: ClientId): Promise<string[]> {
  const rows = await clientDatabase()
    .select({ id: bookings.id })
    .from(questionnaires)
    .innerJoin(bookings, eq(bookings.id, questionnaires.bookingId))
    .where(and(eq(bookings.clientId, client), eq(questionnaires.phase, 'after')));
  return rows.map(({ id }) => id);
}

async function nameOf(consultant: string): Promise<string> {
  const [row] = await clientDatabase()
    .select({ name: consultants.displayName })
    .from(consultants)
    .where(eq(consultants.id, consultant));
  return row?.name ?? '';
}
