import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { requestBooking } from './commands';
import { holdSlot, releaseHold } from './hold/commands';
import { findBooking, findHold } from './queries';
import {
  countOverlaps,
  jst,
  liveOf,
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
        const body = request();
        return (await requestBooking(client, held.value.holdId, body, now)).ok;
      }),
    );
    expect(booked.filter(Boolean)).toHaveLength(1);
    const used = await Promise.all(clients.map((client) => usedBy(sql(), client)));
    expect(used.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('offers others at the same time when the consultant has nothing else', async () => {
    const only = await testOpenConsultant(sql(), { horizon_days: 3, daily_cap: 1 }, [3]);
    await testOpenConsultant(sql());
    await testBook(await testClientWith(sql(), 1), only, tenOClock);
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
        return requestBooking(client, held.value.holdId, request(), now);
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countOverlaps(sql())).toBe(0);
    expect(await usedBy(sql(), client)).toBe(1);
    const another = await testOpenConsultant(sql());
    expect(reasonOf(await holdSlot(client, another, jst(25, '10:30'), now))).toBe('client_busy');
  });

  it('has one hold; the earlier time is free at once', async () => {
    const [client, rival] = [await testClientWith(sql(), 2), await testClientWith(sql(), 2)];
    const consultant = await testOpenConsultant(sql());
    const first = await holdSlot(client, consultant, tenOClock, now);
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, now))).toBe('slot_taken');
    expect(reasonOf(await holdSlot(client, consultant, jst(25, '14:00'), now))).toBeNull();
    expect(await liveOf(sql(), client)).toBe(1);
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, now))).toBeNull();
    if (!first.ok) throw new Error(first.reason);
    const late = await requestBooking(client, first.value.holdId, request(), now);
    expect(reasonOf(late)).toBe('hold_lapsed');
  });

  it('loses a hold after ten minutes, to whoever comes', async () => {
    const [client, rival] = [await testClientWith(sql(), 2), await testClientWith(sql(), 2)];
    const consultant = await testOpenConsultant(sql());
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, addMinutes(now, 9)))).toBe('slot_taken');
    expect(reasonOf(await holdSlot(rival, consultant, tenOClock, addMinutes(now, 10)))).toBeNull();
    const body = request();
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
    expect(await liveOf(sql(), client)).toBe(0);
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
          return requestBooking(client, held.value.holdId, request(), now);
        })(),
      );
    const booked = (await Promise.all(answers)).filter(({ ok }) => ok).length;
    expect(await usedBy(sql(), client)).toBe(booked);
    expect(booked).toBeLessThanOrEqual(2);
  });

  it('end: without one nothing is held', async () => {
    const client = await testClientWith(sql(), 1);
    const consultant = await testOpenConsultant(sql());
    await testBook(client, consultant, tenOClock);
    const refused = await holdSlot(client, consultant, jst(26, '10:00'), now);
    expect(refused).toEqual({ ok: false, reason: 'no_credit', alternatives: [] });
  });

  it('pay by the day of the start, the oldest first', async () => {
    const client = await testClientWith(sql(), 1);
    await sql()`insert into credits (client_id, half_year, granted) values (${client}, '2026H1', 1)`;
    const consultant = await testOpenConsultant(sql());
    const early = new Date('2026-10-20T00:00:00Z');
    const first = await testBook(client, consultant, new Date('2026-10-30T10:00:00+09:00'), early);
    await testBook(client, consultant, new Date('2026-10-31T10:00:00+09:00'), early);
    const rows =
      await sql()`select credit_half_year as half from bookings where client_id = ${client} order by lower(during)`;
    expect(rows.map(({ half }) => half)).toEqual(['2026H1', '2026H2']);
    expect(await findBooking(client, first, early)).not.toBeNull();
  });
});
