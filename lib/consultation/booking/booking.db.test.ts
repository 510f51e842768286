import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { cancelBooking } from './cancel/commands';
import { requestBooking } from './commands';
import { holdSlot, releaseHold } from './hold/commands';
import { findBooking, findHold, listBookings } from './queries';
import {
  jst,
  now,
  reasonOf,
  request,
  tenOClock,
  testBook,
  testClientWith,
  testOpenConsultant,
  usedBy,
} from './test-week';

const admin = testDatabases();
const sql = () => admin('consultation');

describe('one request', () => {
  it('sent twice with one key is one booking; with another body it is refused', async () => {
    const consultant = await testOpenConsultant(sql());
    const client = await testClientWith(sql(), 3);
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    const body = request();
    const send = () => requestBooking(client, held.value.holdId, body, now);
    const answers = await Promise.all([send(), send(), send(), send()]);
    expect(answers.every((answer) => answer.ok && answer.value.bookingId === held.value.holdId)).toBe(true);
    expect(await usedBy(sql(), client)).toBe(1);
    const other = await requestBooking(client, held.value.holdId, { ...body, minutes: 75 }, now);
    expect(reasonOf(other)).toBe('key_reused');
    const fresh = request();
    expect(reasonOf(await requestBooking(client, held.value.holdId, fresh, now))).toBe('already_booked');
  });

  it('with another client’s key or ids finds nothing', async () => {
    const consultant = await testOpenConsultant(sql());
    const [client, stranger] = [await testClientWith(sql(), 3), await testClientWith(sql(), 3)];
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    const body = request();
    expect(reasonOf(await requestBooking(stranger, held.value.holdId, body, now))).toBe('unknown_hold');
    expect(await findHold(stranger, held.value.holdId, now)).toBeNull();
    expect(await releaseHold(stranger, held.value.holdId)).toBe(false);
    await requestBooking(client, held.value.holdId, body, now);
    expect(await findBooking(stranger, held.value.holdId, now)).toBeNull();
    expect(reasonOf(await cancelBooking(stranger, held.value.holdId, now))).toBe('unknown_booking');
    expect((await listBookings(stranger, now)).upcoming).toEqual([]);
    const own = await holdSlot(stranger, consultant, jst(25, '14:00'), now);
    if (!own.ok) throw new Error(own.reason);
    expect(reasonOf(await requestBooking(stranger, own.value.holdId, body, now))).toBeNull();
  });

  it('takes a length that the kind has', async () => {
    const consultant = await testOpenConsultant(sql());
    const client = await testClientWith(sql(), 4);
    const first = await testBook(client, consultant, tenOClock);
    expect(await findBooking(client, first, now)).toMatchObject({ kind: 'intake' });
    await sql()`insert into outcomes (booking_id, outcome, at) values (${first}, 'held', ${now})`;
    const held = await holdSlot(client, consultant, jst(26, '10:00'), now);
    if (!held.ok) throw new Error(held.reason);
    expect(held.value.endsAt).toEqual(jst(26, '11:00'));
    const wrong = { idempotencyKey: crypto.randomUUID(), minutes: 75 };
    expect(reasonOf(await requestBooking(client, held.value.holdId, wrong, now))).toBe('length_wrong');
    const short = await requestBooking(
      client,
      held.value.holdId,
      { idempotencyKey: crypto.randomUUID(), minutes: 45 },
      now,
    );
    if (!short.ok) throw new Error(short.reason);
    const view = await findBooking(client, short.value.bookingId, now);
    expect(view?.facts.endsAt).toEqual(jst(26, '10:45'));
  });
});

describe('cancelling', () => {
  it('in time returns the credit and frees the time at once', async () => {
    const [client, next] = [await testClientWith(sql(), 1), await testClientWith(sql(), 1)];
    const consultant = await testOpenConsultant(sql());
    const booking = await testBook(client, consultant, tenOClock);
    const lastMoment = addMinutes(tenOClock, -24 * 60);
    expect(await cancelBooking(client, booking, lastMoment)).toEqual({ ok: true, value: { late: false } });
    expect(await usedBy(sql(), client)).toBe(0);
    expect(reasonOf(await cancelBooking(client, booking, lastMoment))).toBe('already_cancelled');
    expect(await usedBy(sql(), client)).toBe(0);
    await testBook(next, consultant, tenOClock);
    const { past } = await listBookings(client, now);
    expect(past).toMatchObject([{ state: 'cancelled', cancelledLate: false }]);
  });

  it('late leaves the credit used, and after the start it is refused', async () => {
    const client = await testClientWith(sql(), 2);
    const consultant = await testOpenConsultant(sql());
    const booking = await testBook(client, consultant, tenOClock);
    const answer = await cancelBooking(client, booking, new Date(tenOClock.getTime() - 24 * 3_600_000 + 1));
    expect(answer).toEqual({ ok: true, value: { late: true } });
    expect(await usedBy(sql(), client)).toBe(1);
    const second = await testBook(client, consultant, jst(26, '10:00'));
    expect(reasonOf(await cancelBooking(client, second, jst(26, '10:00')))).toBe('started');
  });

  it('goes by the rule that was frozen into the booking', async () => {
    const client = await testClientWith(sql(), 1);
    const booking = await testBook(client, await testOpenConsultant(sql()), tenOClock);
    await sql()`update bookings set rule = '{"freeUntilHours":48,"graceMinutes":10}' where id = ${booking}`;
    const answer = await cancelBooking(client, booking, addMinutes(tenOClock, -30 * 60));
    expect(answer).toEqual({ ok: true, value: { late: true } });
  });

  it('twice at once returns one credit', async () => {
    const client = await testClientWith(sql(), 1);
    const booking = await testBook(client, await testOpenConsultant(sql()), tenOClock);
    const answers = await Promise.all([1, 2, 3].map(() => cancelBooking(client, booking, now)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await usedBy(sql(), client)).toBe(0);
  });
});
