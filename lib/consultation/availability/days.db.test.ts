import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/test-databases';
import { holdSlot } from '../booking/hold/commands';
import {
  jst,
  now,
  reasonOf,
  tenOClock,
  testBook,
  testClientWith,
  testOpenConsultant,
} from '../booking/test-week';
import { removeException, saveWeeklyHours, setDays } from './commands';
import { listExceptions, listOpenings, previewChange } from './queries';

const admin = testDatabases();
const sql = () => admin('consultation');
const on = (day: string) => ({ startsOn: day, endsOn: day });

describe('a change of days', () => {
  it('shows the bookings that fall outside, keeps them, and closes the day for others at once', async () => {
    const consultant = await testOpenConsultant(sql());
    const booking = await testBook(await testClientWith(sql(), 1), consultant, tenOClock);
    const away = { overrides: [], absences: [on('2026-11-25')] };
    const outside = await previewChange(consultant, { exceptions: away }, now);
    expect(outside.map(({ bookingId }) => bookingId)).toEqual([booking]);
    expect(await setDays(consultant, { ...on('2026-11-25'), hours: [] })).toEqual({
      ok: true,
      value: { days: 1 },
    });
    const [kept] = await sql()`select live from bookings where id = ${booking}`;
    expect(kept?.live).toBe(true);
    const other = await testClientWith(sql(), 1);
    expect(reasonOf(await holdSlot(other, consultant, jst(25, '14:00'), now))).toBe('outside_hours');
    const [{ id = '' } = {}] = (await listExceptions(consultant, '2026-11-01')).absences;
    expect(await removeException(consultant, { absence: id })).toBe(true);
    expect(reasonOf(await holdSlot(other, consultant, jst(25, '14:00'), now))).toBeNull();
  });

  it.each([
    [
      'a day with other hours',
      { exceptions: { overrides: [{ day: '2026-11-25', hours: [[780, 840] as const] }], absences: [] } },
      1,
    ],
    [
      'a day with hours around it',
      { exceptions: { overrides: [{ day: '2026-11-25', hours: [[600, 720] as const] }], absences: [] } },
      0,
    ],
    ['holidays off, on no holiday', { settings: { holidaysOff: true } }, 0],
    ['a week without that weekday', { hours: [] }, 1],
    ['a longer notice', { settings: { noticeMinutes: 14 * 1440 } }, 0],
  ])('previews %s', async (_, change, count) => {
    const consultant = await testOpenConsultant(sql());
    await testBook(await testClientWith(sql(), 1), consultant, tenOClock);
    expect(await previewChange(consultant, change, now)).toHaveLength(count);
  });

  it('refuses what is no stretch of days', async () => {
    const consultant = await testOpenConsultant(sql());
    const days = { startsOn: '2026-11-25', endsOn: '2026-11-24' };
    expect(reasonOf(await setDays(consultant, { ...days, hours: [] }))).toBe('days_wrong');
    expect(reasonOf(await setDays(consultant, { ...on('2026-11-25'), hours: [[600, 540]] }))).toBe(
      'end_before_start',
    );
    const long = { startsOn: '2026-11-25', endsOn: '2027-01-25', hours: [[600, 660]] as [number, number][] };
    expect(reasonOf(await setDays(consultant, long))).toBe('too_many_days');
    const stranger = await testOpenConsultant(sql());
    await setDays(consultant, { ...on('2026-11-25'), hours: [[600, 660]] });
    expect(await removeException(stranger, { day: '2026-11-25' })).toBe(false);
  });
});

describe('what is listed can be held, what is not listed cannot', () => {
  it('with overrides, an absence, holidays, busy times and both caps', async () => {
    const consultant = await testOpenConsultant(sql(), { weekly_cap: 2, daily_cap: 1, horizon_days: 21 });
    await saveWeeklyHours(
      consultant,
      [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 780 })),
      { holidaysOff: true },
    );
    await setDays(consultant, { ...on('2026-11-27'), hours: [[900, 1020]] });
    await setDays(consultant, { startsOn: '2026-12-01', endsOn: '2026-12-02', hours: [] });
    await sql()`insert into busy_times (consultant_id, during) values (${consultant}, '[2026-12-03T01:00:00Z,2026-12-03T02:00:00Z)')`;
    await testBook(await testClientWith(sql(), 1), consultant, jst(25, '10:00'));
    const client = await testClientWith(sql(), 9);
    const openings = await listOpenings(client, consultant, now);
    const listed = new Set(openings?.starts.map(Number));
    expect(listed.size).toBeGreaterThan(20);
    const clocks = ['08:30', '09:00', '09:10', '09:30', '10:30', '11:30', '12:00', '15:00', '15:30', '16:00'];
    const days = ['11-24', '11-25', '11-26', '11-27', '11-28', '11-30', '12-01', '12-02', '12-03'];
    for (const at of days.flatMap((day) =>
      clocks.map((clock) => new Date(`2026-${day}T${clock}:00+09:00`)),
    )) {
      const held = await holdSlot(client, consultant, at, now);
      expect([at.toISOString(), held.ok]).toEqual([at.toISOString(), listed.has(Number(at))]);
    }
    await testBook(await testClientWith(sql(), 1), consultant, jst(26, '10:00'));
    expect(reasonOf(await holdSlot(client, consultant, jst(27, '15:00'), now))).toBe('week_full');
    expect(reasonOf(await holdSlot(client, consultant, jst(30, '09:00'), now))).toBeNull();
  });
});
