import { sql } from 'drizzle-orm';
import { spanText } from '@/db/columns';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { preparedOn } from '@/db/prepared';
import type { HalfYear } from '@/lib/shared/half-year';
import { type BookingId, bookingId, type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { decideStart, type StartRefusal } from '../../availability/rules';
import { minuteOf } from '../../availability/zone/rules';
import type { Credit } from '../../client/rules';
import { listAlternatives, withAlternatives } from '../alternative/queries';
import { chooseCredit } from '../credit/rules';
import { unlessTaken } from '../hold/commands';
import { type Times, timesOf } from '../hold/rules';
import { ruleInput } from '../input';
import { hashOf } from '../key/rules';
import { lateRule } from '../rules';
import { groundOf } from '../standing/queries';
import { type Changed, untilItStands } from '../turn/commands';
import type { Answer, Attempt } from '../view';
import { type ForMove, findForMove } from './queries';
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
  const wish = wishOf(client, booking, request);
  const moved = await unlessTaken(() => untilItStands(client, (db) => move(db, wish, now)));
  return withAlternatives(moved, async () => {
    const found = await findForMove(clientDatabase(), wish, now);
    const consultant = consultantId(found?.consultant);
    return consultant ? listAlternatives(client, consultant, wish.startsAt, now) : [];
  });
}

/** The same within a turn that somebody else has begun. What is refused has written nothing. */
export async function moveInTurn(
  tx: ConsultationClientDatabase,
  { client, booking }: { client: ClientId; booking: BookingId },
  request: MoveRequest,
  now: Date,
): Promise<Result<Moved, RescheduleRefusal>> {
  const answer = await move(tx, wishOf(client, booking, request), now);
  if ('changed' in answer) throw new Error('what a move is decided on changed within its turn');
  return answer;
}

type Wish = { client: ClientId; booking: BookingId; startsAt: Date; key: string; body: string };

const wishOf = (client: ClientId, booking: BookingId, { startsAt, idempotencyKey }: MoveRequest): Wish => ({
  client,
  booking,
  startsAt,
  key: hashOf([client, idempotencyKey]),
  body: hashOf([booking, startsAt.toISOString()]),
});

async function move(
  db: ConsultationClientDatabase,
  wish: Wish,
  now: Date,
): Promise<Attempt<Moved, RescheduleRefusal> | Changed> {
  const found = await findForMove(db, wish, now);
  const consultant = consultantId(found?.consultant);
  if (!found || !consultant) return refused('unknown_booking');
  if (found.earlier) return again(wish, found.earlier);
  const decided = decide(found, wish.startsAt, now);
  if (!decided.ok) return decided;
  const { late } = decided.value;
  const became = await writeMove(db, wish, { ...decided.value, consultant, seen: found.seen }, now);
  return became ? accepted({ bookingId: became, late }) : { changed: consultant };
}

function again(
  { booking, body }: Wish,
  earlier: { became: string; hash: string },
): Result<Moved, 'key_reused'> {
  if (earlier.hash !== body) return refused('key_reused');
  const became = bookingId(earlier.became);
  if (!became) throw new Error('a booking without an id');
  return accepted({ bookingId: became, late: became !== booking });
}

type Paid = { late: boolean; times: Times; paid: HalfYear };

function decide(found: ForMove, startsAt: Date, now: Date): Attempt<Paid, RescheduleRefusal> {
  const { from, to } = found.during;
  const old = { startsAt: from, cancelled: found.cancelledAt !== null, rule: ruleInput.parse(found.rule) };
  const decision = decideMove(old, startsAt, now);
  if (!decision.ok) return decision;
  const { late } = decision.value;
  const { diary, credits, near } = groundOf(found, startsAt, now);
  const minutes = minuteOf(to) - minuteOf(from);
  const open = decideStart(diary, minuteOf(startsAt), minutes);
  if (!open.ok) return { ...open, near: near(minutes) };
  const credit = chooseCredit(late ? credits : withReturned(credits, found.creditHalfYear), startsAt);
  if (!credit) return refused('no_credit');
  return accepted({
    late,
    times: timesOf(startsAt, minutes, diary.settings.bufferMinutes),
    paid: credit.halfYear,
  });
}

/** In time, the session comes back to the credit that paid it before the new day is paid. */
const withReturned = (credits: readonly Credit[], halfYear: string | null): Credit[] =>
  credits.map((credit) => (credit.halfYear === halfYear ? { ...credit, used: credit.used - 1 } : credit));

const moveInOneCall = preparedOn((db: ConsultationClientDatabase) =>
  db
    .select({ became: sql<string | null>`became` })
    .from(
      sql`move_booking(${sql.placeholder('booking')}, ${sql.placeholder('client')}, ${sql.placeholder('consultant')}, ${sql.placeholder('late')},
        ${sql.placeholder('during')}, ${sql.placeholder('blocked')}, ${sql.placeholder('paid')}, ${sql.placeholder('rule')},
        ${sql.placeholder('key')}, ${sql.placeholder('body')}, ${sql.placeholder('now')}, ${sql.placeholder('seen')}) as became`,
    )
    .prepare('move_booking'),
);

async function writeMove(
  db: ConsultationClientDatabase,
  wish: Wish,
  { times, ...decided }: Paid & { consultant: ConsultantId; seen: string },
  now: Date,
): Promise<BookingId | null> {
  const [row] = await moveInOneCall(db).execute({
    ...wish,
    ...decided,
    during: spanText(times.during),
    blocked: spanText(times.blocked),
    rule: JSON.stringify(lateRule),
    now: now.toISOString(),
  });
  return bookingId(row?.became);
}
