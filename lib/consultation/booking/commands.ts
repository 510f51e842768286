import { sql } from 'drizzle-orm';
import { spanText } from '@/db/columns';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { preparedOn } from '@/db/prepared';
import { type BookingId, bookingId, type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { decideStart, type StartRefusal } from '../availability/rules';
import { minuteOf } from '../availability/zone/rules';
import { listAlternatives, withAlternatives } from './alternative/queries';
import { chooseCredit } from './credit/rules';
import { unlessTaken } from './hold/commands';
import { findForBooking } from './hold/queries';
import { decideLength, type LengthRefusal, longestOf, type Times, timesOf } from './hold/rules';
import { hashOf } from './key/rules';
import { lateRule } from './rules';
import { groundOf } from './standing/queries';
import { type Changed, untilItStands } from './turn/commands';
import type { Answer, Attempt } from './view';

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
  const key = hashOf([client, request.idempotencyKey]);
  const wish = { client, booking: hold, key, minutes: request.minutes };
  const booked = await unlessTaken(() => untilItStands(client, (db) => confirm(db, wish, now)));
  return withAlternatives(booked, async () => {
    const found = await findForBooking(clientDatabase(), wish, now);
    const consultant = consultantId(found?.consultant);
    return found && consultant ? listAlternatives(client, consultant, found.during.from, now) : [];
  });
}

type Wish = { client: ClientId; booking: BookingId; key: string; minutes: number | null };

async function confirm(
  db: ConsultationClientDatabase,
  wish: Wish,
  now: Date,
): Promise<Attempt<{ bookingId: BookingId }, RequestRefusal> | Changed> {
  const found = await findForBooking(db, wish, now);
  const consultant = consultantId(found?.consultant);
  if (!found || !consultant) return refused('unknown_hold');
  const body = hashOf([wish.booking, wish.minutes]);
  if (found.earlier) return found.earlier.hash === body ? again(found.earlier.id) : refused('key_reused');
  const startsAt = found.during.from;
  const { diary, credits, near } = groundOf(found, startsAt, now);
  const length = decideLength(found, wish.minutes, now);
  if (!length.ok)
    return length.reason === 'hold_lapsed' ? { ...length, near: near(longestOf(found)) } : length;
  const { minutes } = length.value;
  const decision = decideStart(diary, minuteOf(startsAt), minutes);
  if (!decision.ok) return { ...decision, near: near(longestOf(found)) };
  const credit = chooseCredit(credits, startsAt);
  if (!credit) return refused('no_credit');
  const times = timesOf(startsAt, minutes, diary.settings.bufferMinutes);
  const decided = { consultant, times, paid: credit.halfYear, body };
  return (await writeBooking(db, wish, decided, now))
    ? accepted({ bookingId: wish.booking })
    : { changed: consultant };
}

const confirmHold = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({ done: sql<boolean>`done` })
    .from(
      sql`confirm_hold(${sql.placeholder('hold')}, ${sql.placeholder('client')}, ${sql.placeholder('consultant')}, ${sql.placeholder('during')},
        ${sql.placeholder('blocked')}, ${sql.placeholder('paid')}, ${sql.placeholder('rule')}, ${sql.placeholder('key')},
        ${sql.placeholder('body')}, ${sql.placeholder('now')}) as done`,
    )
    .prepare('confirm_hold'),
);

type Decided = { consultant: ConsultantId; times: Times; paid: string; body: string };

async function writeBooking(
  db: ConsultationClientDatabase,
  { client, booking, key }: Wish,
  { consultant, times, paid, body }: Decided,
  now: Date,
): Promise<boolean> {
  const [row] = await confirmHold(db).execute({
    hold: booking,
    client,
    consultant,
    during: spanText(times.during),
    blocked: spanText(times.blocked),
    paid,
    rule: JSON.stringify(lateRule),
    key,
    body,
    now: now.toISOString(),
  });
  return row?.done === true;
}

function again(id: string): Result<{ bookingId: BookingId }, never> {
  const known = bookingId(id);
  if (!known) throw new Error('a booking without an id');
  return accepted({ bookingId: known });
}
