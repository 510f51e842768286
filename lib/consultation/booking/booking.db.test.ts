import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { type BookingId, type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { listOpenings } from '../availability/queries';
import { cancelBooking, requestBooking } from './commands';
import { holdSlot, releaseHold } from './hold/commands';
import { findBooking, findHold, listBookings } from './queries';
import { countOverlaps, testClientWith, testOpenConsultant } from './test-week';

const admin = testDatabases();
const now = new Date('2026-11-23T00:00:00Z');
const jst = (day: number, time: string) => new Date(`2026-11-${day}T${time}:00+09:00`);
const tenOClock = jst(25, '10:00');
const sql = () => admin('consultation');
const key = () => crypto.randomUUID();

const creditOf = async (client: ClientId) => {
  const [row] =
    await sql()`select granted, used from credits where client_id = ${client} and half_year = '2026H2'`;
  return { granted: Number(row?.granted), used: Number(row?.used) };
};

const liveOf = async (client: ClientId) => {
  const [row] = await sql()`select count(*)::int as count from bookings where client_id = ${client} and live`;
  return Number(row?.count);
};

async function book(
  client: ClientId,
  consultant: ConsultantId,
  startsAt: Date,
  at = now,
): Promise<BookingId> {
  const held = await holdSlot(client, consultant, startsAt, at);
  if (!held.ok) throw new Error(held.reason);
  const booked = await requestBooking(
    client,
    held.value.holdId,
    { idempotencyKey: key(), minutes: null },
    at,
  );
  if (!booked.ok) throw new Error(booked.reason);
  return booked.value.bookingId;
}

const reasonOf = (answer: { ok: boolean; reason?: string }) => (answer.ok ? null : answer.reason);

describe('a hot slot', () => {
  it('goes to one of fifty; 49 are told so and shown times that are really free', async () => {
    const consultant = await testOpenConsultant(sql());
    const clients = await Promise.all(Array.from({ length: 50 }, () => testClientWith(sql(), 2)));
    const answers = await Promise.all(clients.map((client) => holdSlot(client, consultant, tenOClock, now)));
    const [winner, ...others] = answers.filter((answer) => answer.ok);
    expect(winner).toBeDefined();
    expect(others).toEqual([]);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer]));
    expect(new Set(refusals.map(({ reason }) => reason))).toEqual(new Set(['slot_taken']));
    for (const { alternatives } of refusals) expect(alternatives).toHaveLength(3);
    const loser = clients[answers.findIndex((answer) => !answer.ok)];
    const offered = refusals[0]?.alternatives ?? [];
    if (!loser) throw new Error('nobody lost');
    for (const { consultantId, startsAt } of offered)
      expect(reasonOf(await holdSlot(loser, consultantId, startsAt, now))).toBeNull();
    expect(await countOverlaps(sql())).toBe(0);
  });

  it('goes to one of fifty who confirm, from the hold to the booking', async () => {
    const consultant = await testOpenConsultant(sql());
    const clients = await Promise.all(Array.from({ length: 50 }, () => testClientWith(sql(), 1)));
    const booked = await Promise.all(
      clients.map(async (client) => {
        const held = await holdSlot(client, consultant, tenOClock, now);
        if (!held.ok) return false;
        const body = { idempotencyKey: key(), minutes: null };
        return (await requestBooking(client, held.value.holdId, body, now)).ok;
      }),
    );
    expect(booked.filter(Boolean)).toHaveLength(1);
    const used = await Promise.all(clients.map(creditOf));
    expect(used.reduce((sum, credit) => sum + credit.used, 0)).toBe(1);
  });

  it('offers others at the same time when the consultant has nothing else', async () => {
    const only = await testOpenConsultant(sql(), { horizon_days: 3, daily_cap: 1 }, [3]);
    await testOpenConsultant(sql());
    await book(await testClientWith(sql(), 1), only, tenOClock);
    const refused = await holdSlot(await testClientWith(sql(), 1), only, tenOClock, now);
    if (refused.ok) throw new Error('double booking');
    expect(refused.alternatives.length).toBeGreaterThan(0);
    expect(
      refused.alternatives.every((one) => one.other && one.startsAt.getTime() === tenOClock.getTime()),
    ).toBe(true);
  });
});

describe('one client', () => {
  it('cannot book two consultants for overlapping times at once', async () => {
    const client = await testClientWith(sql(), 4);
    const consultants = await Promise.all(Array.from({ length: 6 }, () => testOpenConsultant(sql())));
    const answers = await Promise.all(
      consultants.map(async (consultant, index) => {
        const held = await holdSlot(client, consultant, jst(25, index % 2 ? '10:00' : '10:30'), now);
        if (!held.ok) return held;
        return requestBooking(client, held.value.holdId, { idempotencyKey: key(), minutes: null }, now);
      }),
    );
    expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    expect(await countOverlaps(sql())).toBe(0);
    expect((await creditOf(client)).used).toBe(answers.filter(({ ok }) => ok).length);
    const first = consultants[0];
    if (!first) throw new Error('no consultant');
    if (!answers.some(({ ok }) => ok)) await book(client, first, tenOClock);
    const second = consultants[1];
    if (!second) throw new Error('no consultant');
    expect(reasonOf(await holdSlot(client, second, jst(25, '10:30'), now))).toBe('client_busy');
  });

  it('has one hold; the earlier time is free at once', async () => {
    const [client, rival] = [await testClientWith(sql(), 2), await testClientWith(sql(), 2)];
    const consultant = await testOpenConsultant(sql());
    const first = await holdSlot(client, consultant, tenOClock, now);
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, now))).toBe('slot_taken');
    expect(reasonOf(await holdSlot(client, consultant, jst(25, '14:00'), now))).toBeNull();
    expect(await liveOf(client)).toBe(1);
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, now))).toBeNull();
    if (!first.ok) throw new Error(first.reason);
    const late = await requestBooking(
      client,
      first.value.holdId,
      { idempotencyKey: key(), minutes: null },
      now,
    );
    expect(reasonOf(late)).toBe('hold_lapsed');
  });

  it('loses a hold after ten minutes, to whoever comes', async () => {
    const [client, rival] = [await testClientWith(sql(), 2), await testClientWith(sql(), 2)];
    const consultant = await testOpenConsultant(sql());
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, addMinutes(now, 9)))).toBe('slot_taken');
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, addMinutes(now, 10)))).toBeNull();
    const body = { idempotencyKey: key(), minutes: null };
    expect(reasonOf(await requestBooking(client, held.value.holdId, body, addMinutes(now, 11)))).toBe(
      'hold_lapsed',
    );
  });

  it('keeps the earlier hold when the next one is refused, and can give it back', async () => {
    const client = await testClientWith(sql(), 2);
    const consultant = await testOpenConsultant(sql());
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    expect(reasonOf(await holdSlot(client, consultant, jst(25, '20:00'), now))).toBe('outside_hours');
    expect((await findHold(client, held.value.holdId, now))?.state).toBe('held');
    expect(await releaseHold(client, held.value.holdId)).toBe(true);
    expect(await liveOf(client)).toBe(0);
  });
});

describe('what is checked again', () => {
  it.each([
    ['before notice', { notice_minutes: 4320 }, jst(25, '10:00'), 'too_soon'],
    ['after the horizon', { horizon_days: 1 }, jst(25, '10:00'), 'too_far'],
    ['outside hours', {}, jst(25, '17:00'), 'outside_hours'],
    ['off the grid', {}, jst(25, '10:10'), 'outside_hours'],
    ['in the past', {}, jst(22, '10:00'), 'too_soon'],
    ['after the licence', { registration_expires_on: '2026-11-24' }, jst(25, '10:00'), 'licence_expires'],
    ['on no minute', {}, new Date(tenOClock.getTime() + 1), 'outside_hours'],
  ] as const)('%s', async (_, change, startsAt, reason) => {
    const consultant = await testOpenConsultant(sql(), change);
    const client = await testClientWith(sql(), 2);
    expect(reasonOf(await holdSlot(client, consultant, startsAt, now))).toBe(reason);
    expect(await liveOf(client)).toBe(0);
  });

  it('also between hold and booking, when the hours or the cap have changed', async () => {
    const consultant = await testOpenConsultant(sql());
    const client = await testClientWith(sql(), 2);
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    await sql()`delete from weekly_hours where consultant_id = ${consultant} and weekday = 3`;
    const body = { idempotencyKey: key(), minutes: null };
    expect(reasonOf(await requestBooking(client, held.value.holdId, body, now))).toBe('outside_hours');
    expect((await creditOf(client)).used).toBe(0);
  });

  it('counts the cap by the consultant’s local day', async () => {
    const consultant = await testOpenConsultant(sql(), { daily_cap: 1 });
    await book(await testClientWith(sql(), 1), consultant, jst(25, '09:00'));
    const client = await testClientWith(sql(), 1);
    expect(reasonOf(await holdSlot(client, consultant, jst(25, '15:00'), now))).toBe('day_full');
    expect(reasonOf(await holdSlot(client, consultant, jst(26, '09:00'), now))).toBeNull();
  });
});

describe('one request', () => {
  it('sent twice with one key is one booking; with another body it is refused', async () => {
    const consultant = await testOpenConsultant(sql());
    const client = await testClientWith(sql(), 3);
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    const body = { idempotencyKey: key(), minutes: null };
    const send = () => requestBooking(client, held.value.holdId, body, now);
    const answers = await Promise.all([send(), send(), send(), send()]);
    expect(answers.every((answer) => answer.ok && answer.value.bookingId === held.value.holdId)).toBe(true);
    expect((await creditOf(client)).used).toBe(1);
    const other = await requestBooking(client, held.value.holdId, { ...body, minutes: 75 }, now);
    expect(reasonOf(other)).toBe('key_reused');
    const fresh = { idempotencyKey: key(), minutes: null };
    expect(reasonOf(await requestBooking(client, held.value.holdId, fresh, now))).toBe('already_booked');
  });

  it('with another client’s key or ids finds nothing', async () => {
    const consultant = await testOpenConsultant(sql());
    const [client, stranger] = [await testClientWith(sql(), 3), await testClientWith(sql(), 3)];
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    const body = { idempotencyKey: key(), minutes: null };
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
    const first = await book(client, consultant, tenOClock);
    expect(await findBooking(client, first, now)).toMatchObject({ kind: 'intake' });
    await sql()`insert into outcomes (booking_id, outcome, at) values (${first}, 'held', ${now})`;
    const held = await holdSlot(client, consultant, jst(26, '10:00'), now);
    if (!held.ok) throw new Error(held.reason);
    expect(held.value.endsAt).toEqual(jst(26, '11:00'));
    const wrong = { idempotencyKey: key(), minutes: 75 };
    expect(reasonOf(await requestBooking(client, held.value.holdId, wrong, now))).toBe('length_wrong');
    const short = await requestBooking(
      client,
      held.value.holdId,
      { idempotencyKey: key(), minutes: 45 },
      now,
    );
    if (!short.ok) throw new Error(short.reason);
    const view = await findBooking(client, short.value.bookingId, now);
    expect(view?.facts.endsAt).toEqual(jst(26, '10:45'));
  });
});

describe('credits', () => {
  it('are not exceeded by requests in parallel', async () => {
    const client = await testClientWith(sql(), 2);
    const consultants = await Promise.all(Array.from({ length: 5 }, () => testOpenConsultant(sql())));
    const answers = [];
    for (const [index, consultant] of consultants.entries())
      answers.push(
        (async () => {
          const held = await holdSlot(client, consultant, jst(25 + index, '10:00'), now);
          if (!held.ok) return held;
          return requestBooking(client, held.value.holdId, { idempotencyKey: key(), minutes: null }, now);
        })(),
      );
    const booked = (await Promise.all(answers)).filter(({ ok }) => ok).length;
    expect((await creditOf(client)).used).toBe(booked);
    expect(booked).toBeLessThanOrEqual(2);
  });

  it('end: without one nothing is held', async () => {
    const client = await testClientWith(sql(), 1);
    const consultant = await testOpenConsultant(sql());
    await book(client, consultant, tenOClock);
    const refused = await holdSlot(client, consultant, jst(26, '10:00'), now);
    expect(refused).toEqual({ ok: false, reason: 'no_credit', alternatives: [] });
  });

  it('pay by the day of the start, the oldest first', async () => {
    const client = await testClientWith(sql(), 1);
    await sql()`insert into credits (client_id, half_year, granted) values (${client}, '2026H1', 1)`;
    const consultant = await testOpenConsultant(sql());
    const early = new Date('2026-10-20T00:00:00Z');
    const first = await book(client, consultant, new Date('2026-10-30T10:00:00+09:00'), early);
    await book(client, consultant, new Date('2026-10-31T10:00:00+09:00'), early);
    const rows =
      await sql()`select credit_half_year as half from bookings where client_id = ${client} order by lower(during)`;
    expect(rows.map(({ half }) => half)).toEqual(['2026H1', '2026H2']);
    expect(await findBooking(client, first, early)).not.toBeNull();
  });
});

describe('cancelling', () => {
  it('in time returns the credit and frees the time at once', async () => {
    const [client, next] = [await testClientWith(sql(), 1), await testClientWith(sql(), 1)];
    const consultant = await testOpenConsultant(sql());
    const booking = await book(client, consultant, tenOClock);
    const lastMoment = addMinutes(tenOClock, -24 * 60);
    expect(await cancelBooking(client, booking, lastMoment)).toEqual({ ok: true, value: { late: false } });
    expect((await creditOf(client)).used).toBe(0);
    expect(reasonOf(await cancelBooking(client, booking, lastMoment))).toBe('already_cancelled');
    expect((await creditOf(client)).used).toBe(0);
    await book(next, consultant, tenOClock);
    const { past } = await listBookings(client, now);
    expect(past).toMatchObject([{ state: 'cancelled', cancelledLate: false }]);
  });

  it('late leaves the credit used, and after the start it is refused', async () => {
    const client = await testClientWith(sql(), 2);
    const consultant = await testOpenConsultant(sql());
    const booking = await book(client, consultant, tenOClock);
    const answer = await cancelBooking(client, booking, new Date(tenOClock.getTime() - 24 * 3_600_000 + 1));
    expect(answer).toEqual({ ok: true, value: { late: true } });
    expect((await creditOf(client)).used).toBe(1);
    const second = await book(client, consultant, jst(26, '10:00'));
    expect(reasonOf(await cancelBooking(client, second, jst(26, '10:00')))).toBe('started');
  });

  it('goes by the rule that was frozen into the booking', async () => {
    const client = await testClientWith(sql(), 1);
    const booking = await book(client, await testOpenConsultant(sql()), tenOClock);
    await sql()`update bookings set rule = '{"freeUntilHours":48,"graceMinutes":10}' where id = ${booking}`;
    const answer = await cancelBooking(client, booking, addMinutes(tenOClock, -30 * 60));
    expect(answer).toEqual({ ok: true, value: { late: true } });
  });

  it('twice at once returns one credit', async () => {
    const client = await testClientWith(sql(), 1);
    const booking = await book(client, await testOpenConsultant(sql()), tenOClock);
    const answers = await Promise.all([1, 2, 3].map(() => cancelBooking(client, booking, now)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await creditOf(client)).used).toBe(0);
  });
});

describe('the list', () => {
  it('has exactly what can be held', async () => {
    const consultant = await testOpenConsultant(sql(), {
      horizon_days: 4,
      daily_cap: 2,
      notice_minutes: 180,
    });
    for (const time of ['10:30', '13:00'])
      await book(await testClientWith(sql(), 1), consultant, jst(25, time));
    await book(await testClientWith(sql(), 1), consultant, jst(24, '11:30'));
    const client = await testClientWith(sql(), 2);
    const listed = new Set(
      (await listOpenings(client, consultant, now))?.starts.map((start) => start.getTime()),
    );
    expect(listed.size).toBeGreaterThan(10);
    for (let minute = 0; minute < 5 * 24 * 60; minute += 30) {
      const startsAt = addMinutes(now, minute);
      const held = await holdSlot(client, consultant, startsAt, now);
      expect([startsAt, held.ok]).toEqual([startsAt, listed.has(startsAt.getTime())]);
      if (held.ok) await releaseHold(client, held.value.holdId);
    }
  });

  it('is not there for a consultant who is not', async () => {
    const client = await testClientWith(sql(), 2);
    const nobody = consultantId('00000000-0000-4000-8000-000000000000');
    if (!nobody) throw new Error('not an id');
    expect(await listOpenings(client, nobody, now)).toBeNull();
    expect(reasonOf(await holdSlot(client, nobody, tenOClock, now))).toBe('unknown_consultant');
  });
});
