import { eq } from 'drizzle-orm';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings, moves } from '@/db/consultation/schema/booking';
import { addMinutes } from '@/lib/shared/calendar';
import { type BookingId, bookingId, type ClientId, type ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findDiary } from '../../availability/diary/queries';
import { decideStart, type StartRefusal } from '../../availability/rules';
import { minuteOf } from '../../availability/zone/rules';
import { findEvidence } from '../../session/evidence/queries';
import { listAlternatives } from '../alternative/queries';
import { clearHolds, dayAround, unlessTaken } from '../hold/commands';
import { ruleInput } from '../input';
import { hashOf } from '../key/rules';
import { inTurn } from '../turn/commands';
import type { Answer } from '../view';
import { replace, shift, unlessUnpaid } from './pay/commands';
import { decideMove, type MoveRefusal } from './rules';

export type RescheduleRefusal = MoveRefusal | StartRefusal | 'unknown_booking' | 'key_reused' | 'no_credit';
export type MoveRequest = { startsAt: Date; idempotencyKey: string };
export type Moved = { bookingId: BookingId; late: boolean };

/**
 * Gives up a booking's time for another one of the same consultant, in one transaction: where the new time is refused, the old one stands.
 * In time the booking keeps its id and its credit follows the new day, across a renewal too. Late, the old booking counts as cancelled
 * late and the new time is a booking of its own. The same key with the same time answers the same; with another time it is refused.
 */
export async function rescheduleBooking(
  client: ClientId,
  booking: BookingId,
  request: MoveRequest,
  now: Date,
): Promise<Answer<Moved, RescheduleRefusal>> {
  const found = await findEvidence(clientDatabase(), 'client', client, booking);
  if (!found) return { ...refused('unknown_booking'), alternatives: [] };
  const moved = await unlessTaken(() =>
    inTurn(client, found.consultantId, (tx) =>
      moveInTurn(tx, { client, consultant: found.consultantId, booking }, request, now),
    ),
  );
  if (moved.ok) return moved;
  const helps = !(withoutAlternatives as readonly string[]).includes(moved.reason);
  const alternatives = helps ? await listAlternatives(client, found.consultantId, request.startsAt, now) : [];
  return { ...moved, alternatives };
}

/** Reasons that another time would not help with. */
const withoutAlternatives = [
  'unknown_booking',
  'key_reused',
  'no_credit',
  'already_cancelled',
  'started',
  'same_time',
] as const;

export type Wish = { client: ClientId; consultant: ConsultantId; booking: BookingId };

/** The same within a turn that somebody else has begun; what lacks a credit is undone alone, and the turn goes on. */
export const moveInTurn = (tx: ConsultationClientDatabase, wish: Wish, request: MoveRequest, now: Date) =>
  unlessUnpaid(tx, (inner) => move(inner, wish, request, now));

/** What is read is sent together, after the locks: one wait instead of six. */
async function move(
  tx: ConsultationClientDatabase,
  { client, consultant, booking }: Wish,
  { startsAt, idempotencyKey }: MoveRequest,
  now: Date,
): Promise<Result<Moved, RescheduleRefusal>> {
  const key = hashOf([client, idempotencyKey]);
  const requestHash = hashOf([booking, startsAt.toISOString()]);
  const [[earlier], found, [row], diary] = await Promise.all([
    tx
      .select({ became: moves.becameId, hash: moves.requestHash })
      .from(moves)
      .where(eq(moves.idempotencyKey, key)),
    findEvidence(tx, 'client', client, booking),
    tx.select({ rule: bookings.rule }).from(bookings).where(eq(bookings.id, booking)),
    findDiary(tx, consultant, client, dayAround(startsAt), now, { leaving: booking }),
  ]);
  if (earlier && earlier.hash !== requestHash) return refused('key_reused');
  const became = bookingId(earlier?.became);
  if (became) return accepted({ bookingId: became, late: became !== booking });
  if (!found || !row || !diary) return refused('unknown_booking');
  const old = { ...found.facts, rule: ruleInput.parse(row.rule) };
  const decision = decideMove(old, startsAt, now);
  if (!decision.ok) return decision;
  const { late } = decision.value;
  const minutes = (old.endsAt.getTime() - old.startsAt.getTime()) / 60_000;
  const open = decideStart(diary, minuteOf(startsAt), minutes);
  if (!open.ok) return open;
  await clearHolds(tx, client, found.consultantId, now);
  const during = { from: startsAt, to: addMinutes(startsAt, minutes) };
  const blocked = { from: startsAt, to: addMinutes(during.to, diary.settings.bufferMinutes) };
  const id = await (late ? replace : shift)(tx, found, { during, blocked }, now);
  await tx
    .insert(moves)
    .values({ bookingId: booking, becameId: id, at: now, idempotencyKey: key, requestHash });
  return accepted({ bookingId: id, late });
}
