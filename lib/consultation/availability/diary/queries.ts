import { and, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { bookings, consultants, weeklyHours } from '@/db/consultation/schema';
import { addMinutes } from '@/lib/shared/calendar';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import type { SideDatabase } from '../../session/evidence/queries';
import { dayMinutes, minuteOf, type Stretch } from '../zone/rules';
import { type Diary, diaryOf, type Settings, type Taken, type WeeklyHours, type Window } from './rules';

/** Columns that a diary needs of a consultant; selections of profiles add them to their own. */
export const settingsColumns = {
  timeZone: consultants.timeZone,
  bufferMinutes: consultants.bufferMinutes,
  noticeMinutes: consultants.noticeMinutes,
  horizonDays: consultants.horizonDays,
  dailyCap: consultants.dailyCap,
  gridMinutes: consultants.gridMinutes,
  registrationExpiresOn: consultants.registrationExpiresOn,
};

/** Each consultant's week in one row, for joining. */
export const weeksOf = (db: SideDatabase) =>
  db
    .select({
      consultantId: weeklyHours.consultantId,
      hours: sql<
        WeeklyHours[]
      >`json_agg(json_build_object('weekday', weekday, 'startMinute', start_minute, 'endMinute', end_minute))`.as(
        'hours',
      ),
    })
    .from(weeklyHours)
    .groupBy(weeklyHours.consultantId)
    .as('weeks');

/** The diary of one consultant as a client finds it (or, with null, as nobody in particular); null when there is no such consultant. */
export async function findDiary(
  db: SideDatabase,
  consultant: ConsultantId,
  client: ClientId | null,
  window: Window,
  now: Date,
  change: { settings?: Partial<Settings>; hours?: readonly WeeklyHours[] } = {},
): Promise<Diary | null> {
  const weeks = weeksOf(db);
  const [row] = await db
    .select({ ...settingsColumns, hours: weeks.hours })
    .from(consultants)
    .leftJoin(weeks, eq(weeks.consultantId, consultants.id))
    .where(eq(consultants.id, consultant));
  if (!row) return null;
  const busy = await listBusy(db, [consultant], client, window, now);
  const { hours, ...settings } = row;
  const facts = {
    settings: { ...settings, ...change.settings },
    hours: change.hours ?? hours ?? [],
    taken: busy.takenBy.get(consultant) ?? [],
    clientTaken: busy.clientTaken,
  };
  return diaryOf(facts, stretchOf(window), now);
}

export type Busy = { takenBy: Map<string, Taken[]>; clientTaken: Stretch[] };

/**
 * What is taken around a window, in one statement: of some consultants (null: of all) and of the client. Lapsed holds take nothing;
 * the client's own hold takes nothing from this client, because the next hold replaces it. A day more on both sides, for the daily cap.
 */
export async function listBusy(
  db: SideDatabase,
  only: readonly ConsultantId[] | null,
  client: ClientId | null,
  { from, until }: Window,
  now: Date,
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
        gte(start, addMinutes(from, -2 * dayMinutes).toISOString()),
        lt(start, addMinutes(until, 2 * dayMinutes).toISOString()),
        wanted,
        inForce(now),
        own ? or(sql`not (${own})`, isNull(bookings.heldUntil)) : undefined,
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

/** A booking, or a hold that has not lapsed. */
const inForce = (now: Date) =>
  or(isNull(bookings.heldUntil), sql`${bookings.heldUntil} > ${now.toISOString()}`);

const start = sql`lower(${bookings.during})`;

const spanOf = ({ from, to }: { from: Date; to: Date }): Window => ({ from, until: to });

export const stretchOf = ({ from, until }: Window): Stretch => ({
  from: minuteOf(from),
  until: minuteOf(until),
});
