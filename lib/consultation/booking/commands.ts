import { and, eq } from 'drizzle-orm';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings, cancellations } from '@/db/consultation/schema/booking';
import { addMinutes } from '@/lib/shared/calendar';
import { type BookingId, bookingId, type ClientId, consultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findDiary } from '../availability/diary/queries';
import { decideStart, type StartRefusal } from '../availability/rules';
import { minuteOf } from '../availability/zone/rules';
import { findEvidence } from '../session/evidence/queries';
import { listAlternatives } from './alternative/queries';
import { returnCredit, takeCredit } from './credit/commands';
import { dayAround, unlessTaken } from './hold/commands';
import { listRequested } from './hold/queries';
import { decideLength, type LengthRefusal } from './hold/rules';
import { ruleInput } from './input';
import { hashOf } from './key/rules';
import { type CancelRefusal, decideCancel, lateRule } from './rules';
import { inTurn } from './turn/commands';
import type { Answer } from './view';

export type RequestRefusal = StartRefusal | LengthRefusal | 'unknown_hold' | 'key_reused' | 'no_credit';

/** `idempotencyKey` is drawn with the form; `minutes` null takes the longest length. */
export type BookingRequest = { idempotencyKey: string; minutes: number | null };

/**
 * Turns a hold into a booking and uses the oldest credit that pays a session on its day, in one transaction. Hours, notice, cap, licence
 * and buffer are checked again. The same key with the same body gives the same booking again; with another body it is refused.
 */
export async function requestBooking(
  client: ClientId,
  hold: BookingId,
  request: BookingRequest,
  now: Date,
): Promise<Answer<{ bookingId: BookingId }, RequestRefusal>> {
  const [row] = await clientDatabase()
    .select({ consultant: bookings.consultantId, during: bookings.during })
    .from(bookings)
    .where(and(eq(bookings.id, hold), eq(bookings.clientId, client)));
  const consultant = consultantId(row?.consultant);
  if (!row || !consultant) return { ...refused('unknown_hold'), alternatives: [] };
  const booked = await unlessTaken(() =>
    inTurn(client, consultant, (tx) => confirm(tx, client, hold, request, now)),
  );
  if (booked.ok) return booked;
  const helps = !(withoutAlternatives as readonly string[]).includes(booked.reason);
  const alternatives = helps ? await listAlternatives(client, consultant, row.during.from, now) : [];
  return { ...booked, alternatives };
}

/** Reasons that another time would not help with. */
const withoutAlternatives = [
  'unknown_hold',
  'already_booked',
  'length_wrong',
  'key_reused',
  'no_credit',
] as const;

async function confirm(
  tx: ConsultationClientDatabase,
  client: ClientId,
  hold: BookingId,
  request: BookingRequest,
  now: Date,
): Promise<Result<{ bookingId: BookingId }, RequestRefusal>> {
  const key = hashOf([client, request.idempotencyKey]);
  const requestHash = hashOf([hold, request.minutes]);
  const rows = await listRequested(tx, client, hold, key);
  const earlier = rows.find((row) => row.idempotencyKey === key);
  if (earlier) return earlier.requestHash === requestHash ? again(earlier.id) : refused('key_reused');
  const row = rows.find(({ id }) => id === hold);
  const consultant = consultantId(row?.consultantId);
  if (!row || !consultant) return refused('unknown_hold');
  const length = decideLength(row, request.minutes, now);
  if (!length.ok) return length;
  const { minutes } = length.value;
  const startsAt = row.during.from;
  const diary = await findDiary(tx, consultant, client, dayAround(startsAt), now);
  if (!diary) return refused('unknown_hold');
  const decision = decideStart(diary, minuteOf(startsAt), minutes);
  if (!decision.ok) return decision;
  const creditHalfYear = await takeCredit(tx, client, startsAt);
  if (!creditHalfYear) return refused('no_credit');
  const during = { from: startsAt, to: addMinutes(startsAt, minutes) };
  const blocked = { from: startsAt, to: addMinutes(during.to, diary.settings.bufferMinutes) };
  await tx
    .update(bookings)
    .set({
      heldUntil: null,
      during,
      blocked,
      creditHalfYear,
      rule: lateRule,
      idempotencyKey: key,
      requestHash,
    })
    .where(eq(bookings.id, hold));
  return accepted({ bookingId: hold });
}

function again(id: string): Result<{ bookingId: BookingId }, never> {
  const known = bookingId(id);
  if (!known) throw new Error('a booking without an id');
  return accepted({ bookingId: known });
}

/**
 * Cancels a client's own booking by the rule that was frozen into it; the time is free at once. In time, the credit comes back in the
 * same transaction; late, it stays used. Refused: `unknown_booking`, `already_cancelled`, `started`.
 */
export async function cancelBooking(
  client: ClientId,
  booking: BookingId,
  now: Date,
): Promise<Result<{ late: boolean }, CancelRefusal | 'unknown_booking'>> {
  const found = await findEvidence(clientDatabase(), 'client', client, booking);
  if (!found) return refused('unknown_booking');
  return inTurn(client, found.consultantId, (tx) => cancel(tx, client, booking, now));
}

async function cancel(tx: ConsultationClientDatabase, client: ClientId, booking: BookingId, now: Date) {
  const found = await findEvidence(tx, 'client', client, booking);
  const [row] = await tx.select({ rule: bookings.rule }).from(bookings).where(eq(bookings.id, booking));
  if (!found || !row) return refused('unknown_booking' as const);
  const { startsAt, cancelled } = found.facts;
  const decision = decideCancel({ startsAt, cancelled, rule: ruleInput.parse(row.rule) }, now);
  if (!decision.ok) return decision;
  await tx.update(bookings).set({ live: false }).where(eq(bookings.id, booking));
  await tx.insert(cancellations).values({ bookingId: booking, by: 'client', at: now, ...decision.value });
  if (!decision.value.late && found.creditHalfYear) await returnCredit(tx, client, found.creditHalfYear);
  return decision;
}
