import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes, timeIn } from '@/lib/shared/calendar';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { minuteOf } from '../../availability/zone/rules';
import { findBooking } from '../queries';
import {
  countOverlaps,
  jst,
  liveOf,
  reasonOf,
  testBook,
  testClientWith,
  testOpenConsultant,
  usedBy,
} from '../test-week';
import { bookSeries } from './commands';
import { findSeries } from './queries';
import { seriesStarts } from './rules';

const admin = testDatabases();
const sql = () => admin('consultation');

/** A first session was held at 10:00 on Wednesday, 25 November; it is the day after. */
const now = new Date('2026-11-26T00:00:00Z');

async function met(
  sessions: number,
  settings: Record<string, string | number> = {},
  first = jst(25, '10:00'),
) {
  const consultant = await testOpenConsultant(sql(), settings);
  const client = await testClientWith(sql(), sessions + 1);
  const booking = await testBook(client, consultant, first, addMinutes(first, -3 * 1440));
  await sql()`insert into outcomes (booking_id, outcome, at) values (${booking}, 'held', ${first})`;
  return { consultant, client, booking };
}

const key = () => crypto.randomUUID();
const times = (dates: readonly (Date | null)[]) => dates.map((date) => date?.toISOString() ?? null);
const seen = async (client: ClientId, booking: BookingId, every: 2 | 4 | 8, count: number, at = now) => {
  const view = await findSeries(client, booking, { every, count }, at);
  if (!view) throw new Error('no series');
  return view;
};
const startsIn = (view: Awaited<ReturnType<typeof seen>>) =>
  view.dates.flatMap(({ startsAt }) => (startsAt ? [startsAt] : []));

describe('a series', () => {
  it('is proposed at the same time every two weeks, and booked with one click', async () => {
    const { client, booking } = await met(4);
    const view = await seen(client, booking, 2, 4);
    expect(times(view.dates.map(({ startsAt }) => startsAt))).toEqual(
      times(
        ['2026-12-09', '2026-12-23', '2027-01-06', '2027-01-20'].map((day) => new Date(`${day}T10:00+09:00`)),
      ),
    );
    const answer = await bookSeries(
      client,
      booking,
      { startsAt: startsIn(view), idempotencyKey: key() },
      now,
    );
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value.bookings).toHaveLength(4);
    const one = await findBooking(client, answer.value.bookings[2] ?? booking, now);
    expect(one?.kind).toBe('follow_up');
    expect(one?.facts.endsAt).toEqual(new Date('2027-01-06T11:00+09:00'));
    expect(await usedBy(sql(), client)).toBe(5);
  });

  it('says which dates lie beyond the horizon, which were moved, and which nothing pays', async () => {
    const { client, booking, consultant } = await met(2);
    await testBook(await testClientWith(sql(), 1), consultant, new Date('2026-12-09T10:00+09:00'), now);
    const notes = (await seen(client, booking, 2, 4)).dates.map(({ note }) => note);
    expect(notes).toEqual(['moved', null, 'no_credit', 'no_credit']);
    const far = (await seen(client, booking, 8, 2)).dates.map(({ note }) => note);
    expect(far).toEqual([null, 'too_far']);
  });

  it('trap 14: never takes more sessions than there are, and then books nothing', async () => {
    const { client, booking } = await met(2);
    const startsAt = ['09', '16', '23'].map((day) => new Date(`2026-12-${day}T10:00+09:00`));
    expect(reasonOf(await bookSeries(client, booking, { startsAt, idempotencyKey: key() }, now))).toBe(
      'no_credit',
    );
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 1]);
  });

  it('is booked whole or not at all when somebody was faster', async () => {
    const { client, booking, consultant } = await met(3);
    const view = await seen(client, booking, 2, 3);
    await testBook(await testClientWith(sql(), 1), consultant, startsIn(view)[2] ?? now, now);
    const answer = await bookSeries(
      client,
      booking,
      { startsAt: startsIn(view), idempotencyKey: key() },
      now,
    );
    expect(reasonOf(answer)).toBe('slot_taken');
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([1, 1]);
  });

  it('trap 13: clicked ten times at once is one series; the key with other times is refused', async () => {
    const { client, booking } = await met(3);
    const startsAt = startsIn(await seen(client, booking, 4, 2));
    const request = { startsAt, idempotencyKey: key() };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => bookSeries(client, booking, request, now)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect([await liveOf(sql(), client), await usedBy(sql(), client)]).toEqual([3, 3]);
    const other = { ...request, startsAt: [...startsAt, new Date('2027-01-13T10:00+09:00')] };
    expect(reasonOf(await bookSeries(client, booking, other, now))).toBe('key_reused');
    const fewer = { ...request, startsAt: startsAt.slice(0, 1) };
    expect(reasonOf(await bookSeries(client, booking, fewer, now))).toBe('key_reused');
  });

  it('trap 17: each session is paid by the half-year of its own day', async () => {
    const first = new Date('2027-04-20T10:00+09:00');
    const at = new Date('2027-04-21T00:00:00Z');
    const { client, booking } = await met(1, {}, first);
    await sql()`insert into credits (client_id, half_year, granted) values (${client}, '2027H1', 2)`;
    const startsAt = startsIn(await seen(client, booking, 2, 4, at));
    expect(startsAt.length).toBeGreaterThanOrEqual(2);
    await bookSeries(client, booking, { startsAt, idempotencyKey: key() }, at);
    const rows = await sql()`
      select lower(during) as at, credit_half_year as paid from bookings where client_id = ${client} and live order by 1`;
    const open = await sql()`select half_year, used, granted from credits where client_id = ${client}`;
    expect(open.every(({ used, granted }) => used <= granted)).toBe(true);
    expect(
      rows
        .slice(1)
        .every(({ at: start, paid }) => start > new Date('2027-04-30T15:00:00Z') === (paid === '2027H1')),
    ).toBe(true);
  });

  it('trap 2: two series of two clients for the same times: every time has one client', async () => {
    const one = await met(4);
    const client = await testClientWith(sql(), 5);
    const base = await testBook(client, one.consultant, jst(25, '13:00'), addMinutes(now, -2 * 1440));
    await sql()`insert into outcomes (booking_id, outcome, at) values (${base}, 'held', ${now})`;
    const startsAt = startsIn(await seen(one.client, one.booking, 2, 4));
    const answers = await Promise.all([
      bookSeries(one.client, one.booking, { startsAt, idempotencyKey: key() }, now),
      bookSeries(client, base, { startsAt: startsAt.toReversed(), idempotencyKey: key() }, now),
    ]);
    expect(new Set(answers.map(reasonOf))).toEqual(new Set([null, 'slot_taken']));
    expect(await countOverlaps(sql())).toBe(0);
  });

  it('is for own bookings, once a first session was held', async () => {
    const { booking } = await met(2);
    const stranger = await testClientWith(sql(), 2);
    const request = { startsAt: [new Date('2026-12-09T10:00+09:00')], idempotencyKey: key() };
    expect(await findSeries(stranger, booking, { every: 2, count: 2 }, now)).toBeNull();
    expect(reasonOf(await bookSeries(stranger, booking, request, now))).toBe('unknown_booking');
    const planned = await testBook(
      stranger,
      await testOpenConsultant(sql()),
      new Date('2026-12-02T10:00+09:00'),
      now,
    );
    expect(await findSeries(stranger, planned, { every: 2, count: 2 }, now)).toBeNull();
    expect(reasonOf(await bookSeries(stranger, planned, request, now))).toBe('unknown_booking');
  });
});

describe('the local time of a series', () => {
  const zones = [
    'Asia/Tokyo',
    'America/New_York',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/Sao_Paulo',
  ];

  it('trap 8: survives the change of clocks in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 365 * 96 }),
        fc.constantFrom(2, 4, 8),
        (zone, quarter, every) => {
          const first = minuteOf(new Date('2026-01-01T00:00:00Z')) + quarter * 15;
          const clock = (minute: number) => timeIn(new Date(minute * 60_000), zone);
          // Between 1:00 and 4:00 an hour may be skipped; then the next one there is counts.
          fc.pre(clock(first) < '01:00' || clock(first) >= '04:00');
          const starts = seriesStarts(zone, first, every, 4, first);
          expect(starts.map(clock)).toEqual(starts.map(() => clock(first)));
          expect(starts.every((start, index) => start > (starts[index - 1] ?? first))).toBe(true);
        },
      ),
    );
  });

  it('begins with the first date that can still be booked', () => {
    const first = minuteOf(new Date('2026-06-03T01:00:00Z'));
    const earliest = minuteOf(new Date('2026-11-26T00:00:00Z'));
    expect(seriesStarts('Asia/Tokyo', first, 4, 1, earliest)).toEqual([
      minuteOf(new Date('2026-12-16T01:00:00Z')),
    ]);
  });
});
