import { type SQL, sql } from 'drizzle-orm';
import { consultants } from '@/db/consultation/schema/consultant';
import type { ClientId } from '@/lib/shared/ids';
import type { Window } from '../diary/rules';
import { radix } from './rules';

/** The week of a consultant of the selection, packed; null where there are no hours. */
export const packedHours = sql<
  number[] | null
>`(select json_agg((w.weekday * ${sql.raw(String(radix))} + w.start_minute)
    * ${sql.raw(String(radix))} + w.end_minute) from weekly_hours w where w.consultant_id = ${consultants.id})`;

/**
 * What bookings take of a consultant of the selection around a window, packed, in one look-up by consultant and start: the whole local
 * weeks that the window touches, for the weekly cap, and half a day before it, for a session that reaches into it. Lapsed holds take
 * nothing, and the client's own hold takes nothing from the client.
 */
export const packedTaken = (client: ClientId, { from, until }: Window, now: Date) => sql<number[] | null>`(
    select json_agg((${minute(sql`lower(b.during)`)} * ${sql.raw(String(radix))}
      + ${minute(sql`upper(b.blocked)`)} - ${minute(sql`lower(b.during)`)})::int8)
    from bookings b where b.consultant_id = ${consultants.id} and b.live
      and lower(b.during) >= least(${weekOf(from)}, ${from.toISOString()}::timestamptz - interval '12 hours')
      and lower(b.during) < ${weekOf(until)} + interval '7 days'
      and (b.held_until is null or (b.held_until > ${now.toISOString()} and b.client_id <> ${client})))`;

/** When the local week of an instant begins. */
const weekOf = (at: Date) =>
  sql`date_trunc('week', ${at.toISOString()}::timestamptz, ${consultants.timeZone})`;

/** Minutes since 1970; not `extract`, which counts in decimals and takes several times as long. */
export const minute = (at: SQL) => sql`date_part('epoch', ${at}) / 60`;
