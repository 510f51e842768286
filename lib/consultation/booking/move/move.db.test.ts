import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { cancelBooking } from '../cancel/commands';
import { holdSlot } from '../hold/commands';
import { findBooking } from '../queries';
import {
  countOverlaps,
  jst,
  liveOf,
  now,
  reasonOf,
  tenOClock,
  testBook,
  testClientWith,
  testOpenConsultant,
  usedBy,
} from '../test-week';
import { rescheduleBooking } from './commands';

const admin = testDatabases();
const sql = () => admin('consultation');

const move = (
  client: ClientId,
  booking: BookingId,
  startsAt: Date,
  at = now,
  key: string = crypto.randomUUID(),
) => rescheduleBooking(client, booking, { startsAt, idempotencyKey: key }, at);

async function booked(sessions = 2) {
  const consultant = await testOpenConsultant(sql());
  const client = await testClientWith(sql(), sessions);
  return { consultant, client, booking: await testBook(client, consultant, tenOClock) };
}

describe('moving a booking', () => {
  it('trap 12: keeps the booking, frees the old time at once, and leaves one live row', async () => {
    const { consultant, client, booking } = await booked();
    expect(await move(client, booking, jst(26, '14:00'))).toEqual({
      ok: true,
      value: { bookingId: booking, late: false },
    });
    expect((await findBooking(client, booking, now))?.facts.startsAt).toEqual(jst(26, '14:00'));
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 1]);
    await testBook(await testClientWith(sql(), 1), consultant, tenOClock);
  });

  it('trap 12: by less than its own length is legal', async () => {
    const { client, booking } = await booked();
    expect(reasonOf(await move(client, booking, jst(25, '10:30')))).toBeNull();
    expect(reasonOf(await move(client, booking, jst(25, '10:00')))).toBeNull();
    expect(reasonOf(await move(client, booking, jst(25, '10:00')))).toBe('same_time');
  });

  it('trap 12: to a time that is gone or closed leaves the original standing', async () => {
    const { consultant, client, booking } = await booked();
    await testBook(await testClientWith(sql(), 1), consultant, jst(26, '10:00'));
    const refused = await move(client, booking, jst(26, '10:30'));
    expect(reasonOf(refused)).toBe('slot_taken');
    expect(refused.ok ? [] : refused.alternatives).toHaveLength(3);
    expect(reasonOf(await move(client, booking, jst(26, '20:00')))).toBe('outside_hours');
    expect((await findBooking(client, booking, now))?.facts.startsAt).toEqual(tenOClock);
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 1]);
  });

  it('trap 12: an old link does not revive what was cancelled', async () => {
    const { client, booking } = await booked();
    await cancelBooking(client, booking, now);
    expect(reasonOf(await move(client, booking, jst(26, '14:00')))).toBe('already_cancelled');
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([0, 0]);
  });

  it('trap 13: sent twice with one key moves once; the key with another time is refused', async () => {
    const { client, booking } = await booked();
    const key = crypto.randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => move(client, booking, jst(26, '14:00'), now, key)));
    expect(answers.every((answer) => answer.ok && answer.value.bookingId === booking)).toBe(true);
    expect(reasonOf(await move(client, booking, jst(26, '15:30'), now, key))).toBe('key_reused');
    const [{ count } = {}] =
      await sql()`select count(*)::int as count from moves where booking_id = ${booking}`;
    expect(count).toBe(1);
  });

  it('late uses the old session and takes another one for the new time, both or none', async () => {
    const { client, booking } = await booked(2);
    const late = addMinutes(tenOClock, -60);
    const answer = await move(client, booking, jst(26, '14:00'), late);
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value.late).toBe(true);
    expect(answer.value.bookingId).not.toBe(booking);
    expect((await findBooking(client, booking, late))?.cancelledLate).toBe(true);
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 2]);
    expect(
      reasonOf(
        await move(client, answer.value.bookingId, jst(27, '14:00'), addMinutes(jst(26, '14:00'), -30)),
      ),
    ).toBe('no_credit');
    expect((await findBooking(client, answer.value.bookingId, late))?.facts.startsAt).toEqual(
      jst(26, '14:00'),
    );
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 2]);
  });

  it('is refused once the session has begun, and finds nobody else’s booking', async () => {
    const { client, booking } = await booked();
    expect(reasonOf(await move(client, booking, jst(26, '14:00'), tenOClock))).toBe('started');
    expect(reasonOf(await move(await testClientWith(sql(), 1), booking, jst(26, '14:00')))).toBe(
      'unknown_booking',
    );
  });

  it('trap 17: across the renewal takes the new period’s credit and returns the old one', async () => {
    const at = new Date('2027-04-20T00:00:00Z');
    const consultant = await testOpenConsultant(sql());
    const client = await testClientWith(sql(), 1);
    await sql()`insert into credits (client_id, half_year, granted) values (${client}, '2027H1', 1)`;
    const booking = await testBook(client, consultant, new Date('2027-04-28T10:00:00+09:00'), at);
    const used = async () =>
      (await sql()`select used from credits where client_id = ${client} order by half_year`).map(
        (row) => row.used,
      );
    expect(await used()).toEqual([1, 0]);
    expect(reasonOf(await move(client, booking, new Date('2027-05-06T10:00:00+09:00'), at))).toBeNull();
    expect(await used()).toEqual([0, 1]);
    expect(reasonOf(await move(client, booking, new Date('2027-04-27T10:00:00+09:00'), at))).toBeNull();
    expect(await used()).toEqual([1, 0]);
  });

  it('trap 17: across the renewal without a credit there is refused, and nothing changes', async () => {
    const at = new Date('2027-04-20T00:00:00Z');
    const client = await testClientWith(sql(), 1);
    const booking = await testBook(
      client,
      await testOpenConsultant(sql()),
      new Date('2027-04-28T10:00:00+09:00'),
      at,
    );
    expect(reasonOf(await move(client, booking, new Date('2027-05-06T10:00:00+09:00'), at))).toBe(
      'no_credit',
    );
    expect(await usedBy(sql(), client)).toBe(1);
    expect((await findBooking(client, booking, at))?.facts.startsAt).toEqual(
      new Date('2027-04-28T10:00:00+09:00'),
    );
  });

  it('trap 6: ten different bookings that move to one time: one gets it, nine stand where they stood', async () => {
    const consultant = await testOpenConsultant(sql(), { daily_cap: 12 });
    const days = Array.from(
      { length: 10 },
      (_, index) => new Date(jst(25, '09:00').getTime() + index * 86_400_000),
    );
    const parties = await Promise.all(
      days.map(async (day) => {
        const client = await testClientWith(sql(), 1);
        return { client, booking: await testBook(client, consultant, day), day };
      }),
    );
    const goal = new Date('2026-12-10T15:00:00+09:00');
    const answers = await Promise.all(parties.map(({ client, booking }) => move(client, booking, goal)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.map(reasonOf))).toEqual(new Set([null, 'slot_taken']));
    for (const [index, { client, booking, day }] of parties.entries())
      expect((await findBooking(client, booking, now))?.facts.startsAt).toEqual(
        answers[index]?.ok ? goal : day,
      );
    expect(await countOverlaps(sql())).toBe(0);
  });

  it('ends the own hold that lies in the way', async () => {
    const { consultant, client, booking } = await booked(2);
    expect(reasonOf(await holdSlot(client, consultant, jst(26, '14:00'), now))).toBeNull();
    expect(reasonOf(await move(client, booking, jst(26, '14:30')))).toBeNull();
    expect(await countOverlaps(sql())).toBe(0);
  });
});
