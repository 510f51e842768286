import { and, eq, inArray, isNotNull, lte, or } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { addMinutes } from '@/lib/shared/calendar';
import { type BookingId, bookingId, type ClientId, type ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findDiary } from '../../availability/diary/queries';
import type { Window } from '../../availability/diary/rules';
import { findKind } from '../../availability/queries';
import { decideStart, type StartRefusal, sessionMinutes } from '../../availability/rules';
import { dayMinutes, minuteOf } from '../../availability/zone/rules';
import { listAlternatives } from '../alternative/queries';
import { listCredits } from '../credit/queries';
import { chooseCredit } from '../credit/rules';
import { holdMinutes } from '../rules';
import { inTurn } from '../turn/commands';
import type { Answer, Held } from '../view';

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
    inTurn(client, consultant, (tx) => hold(tx, { client, consultant, startsAt }, now)),
  );
  if (held.ok) return held;
  const helps = held.reason !== 'unknown_consultant' && held.reason !== 'no_credit';
  const alternatives = helps ? await listAlternatives(client, consultant, startsAt, now) : [];
  return { ...held, alternatives };
}

type Wish = { client: ClientId; consultant: ConsultantId; startsAt: Date };

async function hold(
  tx: ConsultationClientDatabase,
  { client, consultant, startsAt }: Wish,
  now: Date,
): Promise<Result<Held, HoldRefusal>> {
  const [kind, diary, credits] = await Promise.all([
    findKind(tx, client),
    findDiary(tx, consultant, client, dayAround(startsAt), now),
    listCredits(tx, client),
  ]);
  if (!diary) return refused('unknown_consultant');
  const [minutes] = sessionMinutes[kind];
  const decision = decideStart(diary, minuteOf(startsAt), minutes);
  if (!decision.ok) return decision;
  if (!chooseCredit(credits, startsAt)) return refused('no_credit');
  await clearHolds(tx, client, consultant, now);
  const during = { from: startsAt, to: addMinutes(startsAt, minutes) };
  const blocked = { from: startsAt, to: addMinutes(during.to, diary.settings.bufferMinutes) };
  const heldUntil = addMinutes(now, holdMinutes);
  const [row] = await tx
    .insert(bookings)
    .values({ clientId: client, consultantId: consultant, during, blocked, kind, live: true, heldUntil })
    .returning({ id: bookings.id });
  const holdId = bookingId(row?.id);
  if (!holdId) throw new Error('the database gave no booking id');
  return accepted({ holdId, kind, startsAt, endsAt: during.to, heldUntil });
}

/** Ends the client's own hold and what has lapsed at this consultant. Rows are locked in the order of their ids: two clients may each meet the other's lapsed hold. */
export async function clearHolds(
  tx: ConsultationClientDatabase,
  client: ClientId,
  consultant: ConsultantId,
  now: Date,
) {
  const lapsed = and(eq(bookings.consultantId, consultant), lte(bookings.heldUntil, now));
  const old = tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(bookings.live, isNotNull(bookings.heldUntil), or(eq(bookings.clientId, client), lapsed)))
    .orderBy(bookings.id)
    .for('update');
  await tx.update(bookings).set({ live: false }).where(inArray(bookings.id, old));
}

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

/** A day on both sides, for the cap and for sessions across midnight. */
export const dayAround = (at: Date): Window => ({
  from: addMinutes(at, -dayMinutes),
  until: addMinutes(at, dayMinutes),
});

const overlap = '23P01';

/** What the exclusion constraints refuse is a time that somebody was faster to take. */
export async function unlessTaken<Value, Reason extends string>(
  work: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | 'slot_taken'>> {
  try {
    return await work();
  } catch (error) {
    if (sqlState(error) === overlap) return refused('slot_taken');
    throw error;
  }
}
