import { and, eq, inArray } from 'drizzle-orm';
import { type ConsultationClientDatabase, clientDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { type BookingId, bookingId, type ClientId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findKind } from '../../availability/queries';
import { type Evidence, findEvidence } from '../../session/evidence/queries';
import { bookDirectly, type DirectRefusal } from '../direct/commands';
import { unlessTaken } from '../hold/commands';
import { hashOf } from '../key/rules';
import { inTurn } from '../turn/commands';
import { lengthAfter } from './queries';

export type SeriesRefusal = DirectRefusal | 'unknown_booking' | 'key_reused';
export type SeriesRequest = { startsAt: readonly Date[]; idempotencyKey: string };

/**
 * Books every time of a series with the consultant of an own booking, or none: one transaction. Each booking has a key of its own made
 * from that of the request; the same key with the same times answers the same, with other times it is refused. Each session is paid
 * by the credit of its day. Refused also: `unknown_booking` (somebody else's, cancelled, or before the first session was held).
 */
export async function bookSeries(
  client: ClientId,
  booking: BookingId,
  request: SeriesRequest,
  now: Date,
): Promise<Result<{ bookings: BookingId[] }, SeriesRefusal>> {
  const base = await findEvidence(clientDatabase(), 'client', client, booking);
  if (!base || base.facts.cancelled) return refused('unknown_booking');
  return unlessTaken(() =>
    inTurn(client, base.consultantId, (tx) =>
      allOrNothing(tx, (inner) => bookAll(inner, base, request, now)),
    ),
  );
}

async function bookAll(
  tx: ConsultationClientDatabase,
  base: Evidence,
  { startsAt, idempotencyKey }: SeriesRequest,
  now: Date,
): Promise<Result<{ bookings: BookingId[] }, SeriesRefusal>> {
  const client = base.clientId;
  const keys = startsAt.map((_, index) => hashOf([client, 'series', idempotencyKey, index]));
  const requestHash = hashOf([base.bookingId, ...startsAt.map((at) => at.toISOString())]);
  const earlier = await bookedUnder(tx, client, keys);
  if (earlier.length > 0) {
    const same = earlier.length === keys.length && earlier.every((one) => one.requestHash === requestHash);
    return same ? accepted({ bookings: earlier.map(({ id }) => id) }) : refused('key_reused');
  }
  const kind = await findKind(tx, client);
  if (kind === 'intake') return refused('unknown_booking');
  const minutes = lengthAfter((base.facts.endsAt.getTime() - base.facts.startsAt.getTime()) / 60_000);
  const made: BookingId[] = [];
  for (const [index, start] of startsAt.entries()) {
    const idempotencyKeyOfOne = keys[index] ?? '';
    const wish = { client, consultant: base.consultantId, kind, minutes, requestHash, startsAt: start };
    const one = await bookDirectly(tx, { ...wish, idempotencyKey: idempotencyKeyOfOne }, now);
    if (!one.ok) return one;
    made.push(one.value.bookingId);
  }
  return accepted({ bookings: made });
}

/** What was booked under these keys, in their order. The first key is in use whatever the number of times that come with it. */
async function bookedUnder(tx: ConsultationClientDatabase, client: ClientId, keys: readonly string[]) {
  const rows = await tx
    .select({ id: bookings.id, key: bookings.idempotencyKey, requestHash: bookings.requestHash })
    .from(bookings)
    .where(and(eq(bookings.clientId, client), inArray(bookings.idempotencyKey, [...keys])));
  return keys.flatMap((key) => {
    const row = rows.find((one) => one.key === key);
    const id = bookingId(row?.id);
    return row && id ? [{ id, requestHash: row.requestHash }] : [];
  });
}

class Undone<Reason extends string> extends Error {
  constructor(readonly refusal: Result<never, Reason>) {
    super('undone');
  }
}

/** One that is refused undoes those before it. */
async function allOrNothing<Value, Reason extends string>(
  tx: ConsultationClientDatabase,
  work: (tx: ConsultationClientDatabase) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> {
  try {
    return await tx.transaction(async (inner) => {
      const answer = await work(inner);
      if (!answer.ok) throw new Undone(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}
