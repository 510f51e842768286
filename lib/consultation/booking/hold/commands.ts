import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { spanText } from '@/db/columns';
import { sqlState } from '@/db/connect';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { preparedOn } from '@/db/prepared';
import { addMinutes } from '@/lib/shared/calendar';
import { type BookingId, bookingId, type ClientId, type ConsultantId } from '@/lib/shared/ids';
import { accepted, refused } from '@/lib/shared/result';
import { decideStart, type StartRefusal, sessionMinutes } from '../../availability/rules';
import { minuteOf } from '../../availability/zone/rules';
import type { SessionKind } from '../../session/view';
import { listAlternatives, withAlternatives } from '../alternative/queries';
import { chooseCredit } from '../credit/rules';
import { holdMinutes } from '../rules';
import { groundOf } from '../standing/queries';
import { type Changed, untilItStands } from '../turn/commands';
import type { Answer, Attempt, Held } from '../view';
import { findForHold } from './queries';
import { type Times, timesOf } from './rules';

export type HoldRefusal = StartRefusal | 'unknown_consultant' | 'no_credit';

/**
 * Keeps a time for a client for ten minutes. A client has one hold: an earlier one is given up by the same statement that clears lapsed
 * holds of others at this consultant. Everything is checked again here, whatever the list showed. Refused with the reasons of
 * `decideStart`, `no_credit` (no credit pays a session on that day) and `unknown_consultant`; a refused hold leaves an earlier one alone.
 */
export async function holdSlot(
  client: ClientId,
  consultant: ConsultantId,
  startsAt: Date,
  now: Date,
): Promise<Answer<Held, HoldRefusal>> {
  const held = await unlessTaken(() =>
    untilItStands(client, (db) => hold(db, { client, consultant, startsAt }, now)),
  );
  return withAlternatives(held, () => listAlternatives(client, consultant, startsAt, now));
}

type Wish = { client: ClientId; consultant: ConsultantId; startsAt: Date };

async function hold(
  db: ConsultationClientDatabase,
  wish: Wish,
  now: Date,
): Promise<Attempt<Held, HoldRefusal> | Changed> {
  const { consultant, startsAt } = wish;
  const found = await findForHold(db, wish, now);
  if (!found) return refused('unknown_consultant');
  const { diary, credits, near } = groundOf(found, startsAt, now);
  const kind = found.held ? 'follow_up' : 'intake';
  const [minutes] = sessionMinutes[kind];
  const decision = decideStart(diary, minuteOf(startsAt), minutes);
  if (!decision.ok) return { ...decision, near: near(minutes) };
  if (!chooseCredit(credits, startsAt)) return refused('no_credit');
  const times = timesOf(startsAt, minutes, diary.settings.bufferMinutes);
  const heldUntil = addMinutes(now, holdMinutes);
  const holdId = await writeHold(db, wish, { kind, times, heldUntil, seen: found.seen }, now);
  return holdId
    ? accepted({ holdId, kind, startsAt, endsAt: times.during.to, heldUntil })
    : { changed: consultant };
}

const holdTime = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({ made: sql<string | null>`made` })
    .from(
      sql`hold_time(${sql.placeholder('client')}, ${sql.placeholder('consultant')}, ${sql.placeholder('kind')}, ${sql.placeholder('during')},
        ${sql.placeholder('blocked')}, ${sql.placeholder('heldUntil')}, ${sql.placeholder('now')}, ${sql.placeholder('seen')}) as made`,
    )
    .prepare('hold_time'),
);

type Decided = { kind: SessionKind; times: Times; heldUntil: Date; seen: string };

async function writeHold(
  db: ConsultationClientDatabase,
  { client, consultant }: Wish,
  { kind, times, heldUntil, seen }: Decided,
  now: Date,
): Promise<BookingId | null> {
  const [row] = await holdTime(db).execute({
    client,
    consultant,
    kind,
    during: spanText(times.during),
    blocked: spanText(times.blocked),
    heldUntil: heldUntil.toISOString(),
    now: now.toISOString(),
    seen,
  });
  return bookingId(row?.made);
}

/** Ends the client's own hold and what has lapsed at this consultant, within a turn. */
export const clearHolds = (
  tx: ConsultationClientDatabase,
  client: ClientId,
  consultant: ConsultantId,
  now: Date,
) => tx.execute(sql`select end_holds(${client}, ${consultant}, ${now.toISOString()})`);

/** Gives a hold back before its time. True when there was one of this client's. */
export async function releaseHold(client: ClientId, hold: BookingId): Promise<boolean> {
  const own = and(eq(bookings.id, hold), eq(bookings.clientId, client));
  const rows = await clientDatabase()
    .update(bookings)
    .set({ live: false })
    .where(and(own, bookings.live, isNotNull(bookings.heldUntil)))
    .returning({ id: bookings.id });
  return rows.length > 0;
}

const overlap = '23P01';

/** What the exclusion constraints refuse is a time that somebody was faster to take. */
export async function unlessTaken<Value>(
  work: () => Promise<Value>,
): Promise<Value | { ok: false; reason: 'slot_taken' }> {
  try {
    return await work();
  } catch (error) {
    if (sqlState(error) === overlap) return refused('slot_taken');
    throw error;
  }
}
