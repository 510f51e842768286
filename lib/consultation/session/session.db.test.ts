import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { clientId } from '@/lib/shared/ids';
import { arrive, recordOutcome } from './commands';
import { findClientSession, findNextSession, findSession, listToday, listUnrecorded } from './queries';
import { testBooking, testClient, testConsultant } from './test-booking';

const admin = testDatabases();
const startsAt = new Date('2026-11-23T09:00:00Z');
const minute = (minutes: number) => addMinutes(startsAt, minutes);

async function booked(at = startsAt) {
  const sql = admin('consultation');
  const client = await testClient(sql);
  const consultant = await testConsultant(sql);
  return {
    sql,
    client,
    consultant,
    booking: await testBooking(sql, { client, consultant }, { startsAt: at }),
  };
}

async function used(client: string): Promise<number> {
  const [row] = await admin('consultation')`select used from credits where client_id = ${client}`;
  return Number(row?.used);
}

describe('arriving', () => {
  it('keeps the first arrival of each side', async () => {
    const { sql, client, consultant, booking } = await booked();
    expect(await arrive('client', client, booking, minute(-5))).toEqual({
      ok: true,
      value: { at: minute(-5) },
    });
    expect(await arrive('client', client, booking, minute(20))).toEqual({
      ok: true,
      value: { at: minute(-5) },
    });
    await arrive('consultant', consultant, booking, minute(3));
    const rows = await sql`select side, at from arrivals where booking_id = ${booking} order by side`;
    expect(rows.map(({ side, at }) => [side, at])).toEqual([
      ['client', minute(-5)],
      ['consultant', minute(3)],
    ]);
  });

  it('is refused outside the window and for other people’s bookings, and writes nothing', async () => {
    const { sql, client, consultant, booking } = await booked();
    const stranger = await testClient(sql);
    const other = await testConsultant(sql);
    expect(await arrive('client', client, booking, minute(-11))).toEqual({ ok: false, reason: 'too_early' });
    expect(await arrive('consultant', consultant, booking, minute(75))).toEqual({
      ok: false,
      reason: 'too_late',
    });
    expect(await arrive('client', stranger, booking, minute(0))).toEqual({
      ok: false,
      reason: 'unknown_booking',
    });
    expect(await arrive('consultant', other, booking, minute(0))).toEqual({
      ok: false,
      reason: 'unknown_booking',
    });
    expect(await sql`select 1 from arrivals where booking_id = ${booking}`).toHaveLength(0);
  });
});

describe('recording an outcome', () => {
  it('held: keeps the credit used; again changes nothing; another is refused', async () => {
    const { sql, client, consultant, booking } = await booked();
    await arrive('client', client, booking, minute(0));
    await arrive('consultant', consultant, booking, minute(-2));
    expect((await recordOutcome(consultant, booking, 'held', minute(55))).ok).toBe(true);
    expect((await recordOutcome(consultant, booking, 'held', minute(70))).ok).toBe(true);
    expect(await recordOutcome(consultant, booking, 'consultant_no_show', minute(70))).toEqual({
      ok: false,
      reason: 'already_recorded',
    });
    const rows = await sql`select outcome, at from outcomes where booking_id = ${booking}`;
    expect(rows.map((row) => ({ ...row }))).toEqual([{ outcome: 'held', at: minute(55) }]);
    expect(await used(client)).toBe(1);
  });

  it('consultant_no_show: gives the credit back exactly once, however often and at once it is sent', async () => {
    const { client, consultant, booking } = await booked();
    await arrive('client', client, booking, minute(0));
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => recordOutcome(consultant, booking, 'consultant_no_show', minute(11))),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await used(client)).toBe(0);
  });

  it('client_no_show: the credit stays used', async () => {
    const { client, consultant, booking } = await booked();
    await arrive('consultant', consultant, booking, minute(1));
    expect(await recordOutcome(consultant, booking, 'client_no_show', minute(9))).toEqual({
      ok: false,
      reason: 'grace_running',
    });
    expect((await recordOutcome(consultant, booking, 'client_no_show', minute(10))).ok).toBe(true);
    expect(await used(client)).toBe(1);
  });

  it('is refused for a cancelled booking and for another consultant', async () => {
    const { sql, client, consultant, booking } = await booked();
    const other = await testConsultant(sql);
    expect(await recordOutcome(other, booking, 'consultant_no_show', minute(30))).toEqual({
      ok: false,
      reason: 'unknown_booking',
    });
    await sql`insert into cancellations (booking_id, by, at, late) values (${booking}, 'client', ${minute(-600)}, false)`;
    await sql`update bookings set live = false where id = ${booking}`;
    expect(await recordOutcome(consultant, booking, 'consultant_no_show', minute(30))).toEqual({
      ok: false,
      reason: 'cancelled',
    });
    expect(await used(client)).toBe(1);
  });

  it('is refused for a hold, which is no booking yet', async () => {
    const { sql, consultant, booking } = await booked();
    await sql`update bookings set held_until = ${minute(-60)}, credit_half_year = null where id = ${booking}`;
    expect(await recordOutcome(consultant, booking, 'consultant_no_show', minute(30))).toEqual({
      ok: false,
      reason: 'unknown_booking',
    });
  });
});

describe('reading', () => {
  it('shows a consultant the own sessions only, with wishes and the answers before', async () => {
    const { sql, client, consultant, booking } = await booked();
    await sql`insert into wishes (client_id, concerns, style, industries, time_bands)
      values (${client}, ${['options_unknown', 'nonsense']}, 'listen', '{}', '{}')`;
    await sql`insert into questionnaires (booking_id, phase, scales, message)
      values (${booking}, 'before', ${sql.json({ outlook: 2 })}, '異動のこと')`;
    await sql`insert into questionnaires (booking_id, phase, scales) values (${booking}, 'after', ${sql.json({ outlook: 5 })})`;
    const session = await findSession(consultant, booking);
    expect(session).toMatchObject({
      nickname: '青いカワセミ',
      concerns: ['options_unknown'],
      before: { scales: { outlook: 2 }, message: '異動のこと' },
    });
    expect(JSON.stringify(session)).not.toContain(client);
    expect(await findSession(await testConsultant(sql), booking)).toBeNull();
  });

  it('shows a client the own session only', async () => {
    const { sql, client, booking } = await booked();
    expect(await findClientSession(client, booking)).toMatchObject({
      consultantName: '山川 ゆき',
      halfYear: '2026H2',
    });
    expect(await findClientSession(await testClient(sql), booking)).toBeNull();
    const nobody = clientId('00000000-0000-4000-8000-000000000000');
    expect(nobody && (await findClientSession(nobody, booking))).toBeNull();
  });

  it('sorts a consultant’s day: today, next, unrecorded', async () => {
    const { sql, client, consultant, booking } = await booked();
    const parties = { client, consultant };
    const yesterday = await testBooking(sql, parties, { startsAt: minute(-24 * 60) });
    const tomorrow = await testBooking(sql, parties, { startsAt: minute(24 * 60) });
    const cancelled = await testBooking(sql, parties, { startsAt: minute(120) });
    await sql`insert into cancellations (booking_id, by, at, late) values (${cancelled}, 'client', ${startsAt}, false)`;
    await sql`update bookings set live = false where id = ${cancelled}`;
    const now = minute(-30);
    const ids = (sessions: { bookingId: string }[]) => sessions.map(({ bookingId }) => bookingId);
    expect(ids(await listToday(consultant, 'Asia/Tokyo', now))).toEqual([booking]);
    expect((await findNextSession(consultant, now))?.bookingId).toBe(booking);
    expect(ids(await listUnrecorded(consultant, now))).toEqual([yesterday]);
    expect((await findNextSession(consultant, minute(80)))?.bookingId).toBe(tomorrow);
    expect(ids(await listUnrecorded(consultant, minute(80)))).toEqual([yesterday, booking]);
    // Late in Tokyo is another day in Honolulu.
    expect(ids(await listToday(consultant, 'Pacific/Honolulu', minute(15 * 60)))).toEqual([tomorrow]);
  });
});
