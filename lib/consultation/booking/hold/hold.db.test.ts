import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { addMinutes } from '@/lib/shared/calendar';
import { type ConsultantId, consultantId } from '@/lib/shared/ids';
import { setDays } from '../../availability/commands';
import { listOpenings } from '../../availability/queries';
import { requestBooking } from '../commands';
import {
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
} from '../test-week';
import { holdSlot, releaseHold } from './commands';

const admin = testDatabases();
const sql = () => admin('consultation');
const wednesday = { startsOn: '2026-11-25', endsOn: '2026-11-25' };

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
    expect(await liveOf(sql(), client)).toBe(0);
  });

  it.each([
    ['a day off', (id: ConsultantId) => setDays(id, { ...wednesday, hours: [] }), 'outside_hours'],
    [
      'other hours on this day',
      (id: ConsultantId) => setDays(id, { ...wednesday, hours: [[780, 1080]] }),
      'outside_hours',
    ],
    [
      'a time taken elsewhere',
      (id: ConsultantId) =>
        sql()`insert into busy_times (consultant_id, during) values (${id}, '[2026-11-25T01:30:00Z,2026-11-25T02:00:00Z)')`,
      'slot_taken',
    ],
  ] as const)('%s, already when a time is held', async (_, differ, reason) => {
    const consultant = await testOpenConsultant(sql());
    await differ(consultant);
    expect(reasonOf(await holdSlot(await testClientWith(sql(), 1), consultant, tenOClock, now))).toBe(reason);
  });

  it('also between hold and booking, when the hours or the cap have changed', async () => {
    const consultant = await testOpenConsultant(sql());
    const client = await testClientWith(sql(), 2);
    const held = await holdSlot(client, consultant, tenOClock, now);
    if (!held.ok) throw new Error(held.reason);
    await sql()`delete from weekly_hours where consultant_id = ${consultant} and weekday = 3`;
    const body = request();
    expect(reasonOf(await requestBooking(client, held.value.holdId, body, now))).toBe('outside_hours');
    expect(await usedBy(sql(), client)).toBe(0);
  });

  it('counts the cap by the consultant’s local day', async () => {
    const consultant = await testOpenConsultant(sql(), { daily_cap: 1 });
    await testBook(await testClientWith(sql(), 1), consultant, jst(25, '09:00'));
    const client = await testClientWith(sql(), 1);
    expect(reasonOf(await holdSlot(client, consultant, jst(25, '15:00'), now))).toBe('day_full');
    expect(reasonOf(await holdSlot(client, consultant, jst(26, '09:00'), now))).toBeNull();
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
      await testBook(await testClientWith(sql(), 1), consultant, jst(25, time));
    await testBook(await testClientWith(sql(), 1), consultant, jst(24, '11:30'));
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
