import { asc, eq, sql } from 'drizzle-orm';
import { consultantDatabase, operatorDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { clients } from '@/db/consultation/schema/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { type BookingId, bookingId, type ConsultantId, clientId } from '@/lib/shared/ids';
import { isComing } from '../availability/busy/queries';
import { listReplacements } from '../booking/alternative/queries';

/** One session that would be handed over. */
export type Impact = {
  bookingId: BookingId;
  startsAt: Date;
  endsAt: Date;
  nickname: string;
  /** Consultants who are free for this client at that time, three at most. */
  instead: number;
};

/** Every session of a consultant that is to come, in order, and who could hold it instead: what a hand-over would mean, before it. */
export async function listImpact(consultant: ConsultantId, now: Date): Promise<Impact[]> {
  const db = consultantDatabase();
  const rows = await db
    .select({
      id: bookings.id,
      client: bookings.clientId,
      during: bookings.during,
      nickname: clients.nickname,
    })
    .from(bookings)
    .innerJoin(clients, eq(clients.id, bookings.clientId))
    .where(isComing(consultant, now))
    .orderBy(asc(sql`lower(${bookings.during})`));
  const found: Impact[] = [];
  for (const { id, client, during, nickname } of rows) {
    const [booking, whose] = [bookingId(id), clientId(client)];
    if (!booking || !whose) continue;
    const [startsAt, endsAt] = [during.from, during.to];
    const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
    const instead = await listReplacements(db, whose, consultant, { startsAt, minutes, booking }, now);
    found.push({ bookingId: booking, startsAt, endsAt, nickname, instead: instead.length });
  }
  return found;
}

export type Leaving = { name: string; sessions: number };

/** How many sessions an operator would hand over with a consultant: a number, no client and no time. Null for an unknown consultant. */
export async function findLeaving(consultant: ConsultantId, now: Date): Promise<Leaving | null> {
  const [row] = await operatorDatabase()
    .select({
      name: consultants.displayName,
      sessions: sql<number>`coming_sessions(${consultants.id}, ${now.toISOString()})`,
    })
    .from(consultants)
    .where(eq(consultants.id, consultant));
  return row ?? null;
}
