import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { saveWeeklyHours } from '../availability/commands';
import { cancelBooking } from '../booking/cancel/commands';
import { cancelByConsultant } from '../booking/consultant/commands';
import { holdSlot } from '../booking/hold/commands';
import { rescheduleBooking } from '../booking/move/commands';
import { listOffers } from '../booking/offer/queries';
import {
  jst,
  now,
  reasonOf,
  tenOClock,
  testBook,
  testClientWith,
  testOpenConsultant,
} from '../booking/test-week';
import { deleteAccount } from '../client/farewell/commands';
import { stopWaiting, waitForEarlier, waitForTime } from './commands';
import { lookForTimes } from './look/commands';
import { listWaits } from './queries';

const admin = testDatabases();
const sql = () => admin('consultation');

beforeEach(() => sql()`delete from waits`);

const any = { timeBands: [], weekdays: [], weeks: 4 };

/** One time a week: Wednesdays at 10:00 for an intake of 75 minutes, in a horizon that has only the next one. */
async function oneTime(): Promise<ConsultantId> {
  const consultant = await testOpenConsultant(sql(), { horizon_days: 6 }, []);
  await saveWeeklyHours(consultant, [{ weekday: 3, startMinute: 600, endMinute: 675 }], {});
  return consultant;
}

const offered = async (client: ClientId, at = now) =>
  (await listOffers(client, at)).map(({ startsAt, reason }) => [reason, startsAt.toISOString()]);
const ten = ['waited', tenOClock.toISOString()];

describe('who waits is offered a time that came free', () => {
  it.each(['by a cancellation', 'by a move', 'by a consultant who cannot come', 'by a hold that lapsed'])(
    '%s',
    async (way) => {
      const consultant = await oneTime();
      const other = await testClientWith(sql(), 2);
      const waiting = await testClientWith(sql(), 1);
      const lapsed = way.includes('hold');
      const booking = lapsed ? null : await testBook(other, consultant, tenOClock);
      if (lapsed) await holdSlot(other, consultant, tenOClock, now);
      await waitForTime(waiting, consultant, any, now);
      await lookForTimes(now);
      expect(await offered(waiting)).toEqual([]);

      if (booking && way.includes('cancellation')) await cancelBooking(other, booking, now);
      if (booking && way.includes('cannot')) await cancelByConsultant(consultant, booking, now);
      if (booking && way.includes('move')) {
        await saveWeeklyHours(
          consultant,
          [3, 4].map((weekday) => ({ weekday, startMinute: 600, endMinute: 675 })),
          {},
        );
        const request = { startsAt: jst(26, '10:00'), idempotencyKey: crypto.randomUUID() };
        expect(reasonOf(await rescheduleBooking(other, booking, request, now))).toBeNull();
      }
      const later = addMinutes(now, 11);
      await lookForTimes(later);
      expect(await offered(waiting, later)).toEqual([ten]);
      expect(reasonOf(await holdSlot(waiting, consultant, tenOClock, later))).toBeNull();
    },
  );

  it('by wider hours, only in the wished bands and weekdays, and every one can be booked', async () => {
    const consultant = await testOpenConsultant(sql(), {}, []);
    const client = await testClientWith(sql(), 1);
    const wish = { ...any, timeBands: ['evening'] as const, weekdays: [4] };
    await waitForTime(client, consultant, wish, now);
    await lookForTimes(now);
    expect(await offered(client)).toEqual([]);
    const days = [3, 4].map((weekday) => ({ weekday, startMinute: 900, endMinute: 1260 }));
    await saveWeeklyHours(consultant, days, {});
    await lookForTimes(now);
    const times = await listOffers(client, now);
    expect(times.map(({ startsAt }) => startsAt)).toEqual([
      jst(26, '18:00'),
      jst(26, '19:30'),
      new Date('2026-12-03T18:00:00+09:00'),
    ]);
    for (const { startsAt } of times)
      expect(reasonOf(await holdSlot(client, consultant, startsAt, now))).toBeNull();
  });

  it('of anybody: the earliest of different consultants', async () => {
    await sql()`update consultants set registration_expires_on = '2026-11-01'`;
    const consultants = [await testOpenConsultant(sql()), await testOpenConsultant(sql())];
    const client = await testClientWith(sql(), 1);
    await waitForTime(client, null, { ...any, weekdays: [3] }, now);
    await lookForTimes(now);
    const times = await listOffers(client, now);
    expect(new Set(times.map(({ consultantId }) => consultantId))).toEqual(new Set(consultants));
    expect(times.map(({ startsAt }) => startsAt)).toEqual([jst(25, '09:00'), jst(25, '09:00')]);
  });

  it('earlier than a booking, with the same consultant; not when moving would already be late', async () => {
    const consultant = await oneTime();
    await saveWeeklyHours(
      consultant,
      [3, 4].map((weekday) => ({ weekday, startMinute: 600, endMinute: 675 })),
      {},
    );
    const client = await testClientWith(sql(), 1);
    const booking = await testBook(client, consultant, jst(26, '10:00'));
    expect(reasonOf(await waitForEarlier(client, booking, any, now))).toBeNull();
    const late = addMinutes(jst(25, '10:00'), -30);
    await sql()`update bookings set rule = '{"freeUntilHours":48,"graceMinutes":10}' where id = ${booking}`;
    await lookForTimes(late);
    expect(await offered(client, late)).toEqual([]);
    await lookForTimes(now);
    expect(await offered(client)).toEqual([['earlier', tenOClock.toISOString()]]);
  });
});

describe('whose turn it is', () => {
  it('is drawn: three at once, nobody twice, and the next when an offer is over', async () => {
    const consultant = await oneTime();
    const clients = await Promise.all(Array.from({ length: 5 }, () => testClientWith(sql(), 1)));
    for (const client of clients) await waitForTime(client, consultant, any, now);
    const withOffer = async (at: Date) => {
      const lists = await Promise.all(clients.map(async (client) => (await listOffers(client, at)).length));
      return lists.flatMap((count, index) => (count > 0 ? [index] : []));
    };
    expect(await lookForTimes(now)).toBe(3);
    expect(await lookForTimes(now)).toBe(0);
    const first = await withOffer(now);
    expect(first).toHaveLength(3);
    const later = addMinutes(now, 12 * 60);
    expect(await lookForTimes(later)).toBe(2);
    expect(await withOffer(later)).toEqual([0, 1, 2, 3, 4].filter((index) => !first.includes(index)));
  });

  it('two looks at once offer as much as one', async () => {
    const consultant = await oneTime();
    for (let count = 0; count < 5; count += 1)
      await waitForTime(await testClientWith(sql(), 1), consultant, any, now);
    await Promise.all(Array.from({ length: 8 }, () => lookForTimes(now)));
    const [row] = await sql()`select count(*)::int as count from offers where consultant_id = ${consultant}`;
    expect(row?.count).toBe(3);
  });

  it('is nobody’s who has no session left', async () => {
    const consultant = await oneTime();
    const client = await testClientWith(sql(), 0);
    await waitForTime(client, consultant, any, now);
    await lookForTimes(now);
    expect(await offered(client)).toEqual([]);
  });
});

describe('a place on the list', () => {
  it('holds no time of writing, and ends with a day', async () => {
    const client = await testClientWith(sql(), 1);
    await waitForTime(client, null, any, addMinutes(now, 123));
    const columns =
      await sql()`select column_name from information_schema.columns where table_name = 'waits'`;
    expect(columns.map(({ column_name }) => column_name).toSorted()).toEqual(
      ['booking_id', 'client_id', 'consultant_id', 'id', 'time_bands', 'until', 'weekdays'].toSorted(),
    );
    expect((await listWaits(client, now))[0]?.until).toEqual(new Date('2026-12-22T00:00:00+09:00'));
  });

  it('asked again replaces the wishes; five are the limit, under twenty clicks at once', async () => {
    const consultants = await Promise.all(Array.from({ length: 10 }, () => testOpenConsultant(sql())));
    const clicks = [...consultants, ...consultants];
    // The first rounds open the pool's connections; the later ones are really at once.
    for (let round = 0; round < 6; round += 1) {
      const client = await testClientWith(sql(), 1);
      const answers = await Promise.all(
        clicks.map((consultant) => waitForTime(client, consultant, any, now)),
      );
      expect(new Set(answers.map(reasonOf))).toEqual(new Set([null, 'too_many_waits']));
      expect(await listWaits(client, now)).toHaveLength(5);
    }
  });

  it('is given up with one call, with its offers, and only by its owner', async () => {
    const consultant = await oneTime();
    const client = await testClientWith(sql(), 1);
    await waitForTime(client, consultant, any, now);
    await lookForTimes(now);
    const [wait] = await listWaits(client, now);
    if (!wait) throw new Error('no wait');
    await stopWaiting(await testClientWith(sql(), 1), wait.waitId);
    expect(await offered(client)).toEqual([ten]);
    await stopWaiting(client, wait.waitId);
    expect([await listWaits(client, now), await offered(client)]).toEqual([[], []]);
  });

  it('vanishes with the account, and with the booking it belongs to', async () => {
    const consultant = await testOpenConsultant(sql());
    const [gone, stays] = [await testClientWith(sql(), 1), await testClientWith(sql(), 1)];
    await waitForTime(gone, consultant, any, now);
    const booking = await testBook(stays, consultant, jst(27, '10:00'));
    await waitForEarlier(stays, booking, any, now);
    await lookForTimes(now);
    await deleteAccount(gone, now);
    await cancelBooking(stays, booking, now);
    expect([await listWaits(stays, now), await offered(stays)]).toEqual([[], []]);
    await lookForTimes(now);
    const left = await sql()`select 1 from waits where client_id in (${gone}, ${stays})`;
    expect(left).toHaveLength(0);
  });

  it('is not had for somebody else’s booking, a cancelled one, or nobody', async () => {
    const consultant = await testOpenConsultant(sql());
    const client = await testClientWith(sql(), 1);
    const booking = await testBook(client, consultant, tenOClock);
    expect(reasonOf(await waitForEarlier(await testClientWith(sql(), 1), booking, any, now))).toBe(
      'unknown_booking',
    );
    expect(reasonOf(await waitForEarlier(client, booking, any, tenOClock))).toBe('unknown_booking');
    await cancelBooking(client, booking, now);
    expect(reasonOf(await waitForEarlier(client, booking, any, now))).toBe('unknown_booking');
    const nobody = consultantId(crypto.randomUUID());
    expect(reasonOf(await waitForTime(client, nobody, any, now))).toBe('unknown_consultant');
  });
});
