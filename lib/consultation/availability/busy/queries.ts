import { and, eq, gt, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { bookings } from '@/db/consultation/schema/booking';
import { addMinutes } from '@/lib/shared/calendar';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import type { SideDatabase } from '../../session/evidence/queries';
import type { Taken, Window } from '../diary/rules';
import { dayMinutes, minuteOf, type Stretch } from '../zone/rules';

export type Busy = { takenBy: Map<string, Taken[]>; clientTaken: Stretch[] };

/** Days on both sides of a window: the local week that an edge of it lies in, for the weekly cap. */
const weekAround = 8;

/**
 * What is taken around a window, in one statement: of some consultants (null: of all) and of the client. Lapsed holds take nothing;
 * the client's own hold takes nothing from this client, because the next hold replaces it.
 */
export async function listBusy(
  db: SideDatabase,
  only: readonly ConsultantId[] | null,
  client: ClientId | null,
  { from, until }: Window,
  now: Date,
  leaving: string | null = null,
): Promise<Busy> {
  const own = client && eq(bookings.clientId, client);
  const wanted = only ? or(inArray(bookings.consultantId, [...only]), own ?? undefined) : undefined;
  const rows = await db
    .select({
      consultant: bookings.consultantId,
      client: bookings.clientId,
      during: bookings.during,
      blocked: bookings.blocked,
    })
    .from(bookings)
    .where(
      and(
        bookings.live,
        gte(start, addMinutes(from, -weekAround * dayMinutes).toISOString()),
        lt(start, addMinutes(until, weekAround * dayMinutes).toISOString()),
        wanted,
        inForce(now),
        own ? or(sql`not (${own})`, isNull(bookings.heldUntil)) : undefined,
        leaving ? sql`${bookings.id} <> ${leaving}` : undefined,
      ),
    );
  const busy: Busy = { takenBy: new Map(), clientTaken: [] };
  for (const row of rows) {
    const taken = busy.takenBy.get(row.consultant) ?? [];
    taken.push({ startsAt: minuteOf(row.during.from), blocked: stretchOf(spanOf(row.blocked)) });
    busy.takenBy.set(row.consultant, taken);
    if (row.client === client) busy.clientTaken.push(stretchOf(spanOf(row.during)));
  }
  return busy;
}

/** Booked sessions of a consultant that have not begun; holds are none. */
export const isComing = (consultant: ConsultantId, now: Date) =>
  and(
    eq(bookings.consultantId, consultant),
    bookings.live,
    isNull(bookings.heldUntil),
    gt(start, now.toISOString()),
  );

/** A booking, or a hold that has not lapsed. */
const inForce = (now: Date) =>
  or(isNull(bookings.heldUntil), sql`${bookings.heldUntil} > ${now.toISOString()}`);

const start = sql`lower(${bookings.during})`;

const spanOf = ({ from, to }: { from: Date; to: Date }): Window => ({ from, until: to });

export const stretchOf = ({ from, until }: Window): Stretch => ({
  from: minuteOf(from),
  until: minuteOf(until),
});
