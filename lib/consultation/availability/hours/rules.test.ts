import { describe, expect, it, test } from 'vitest';
import { holidays } from '../holiday/queries';
import { dateOf, dayNumber, instantOf, minuteOf, type Stretch, wallOf } from '../zone/rules';
import { type Exceptions, noExceptions, openHours, type WeeklyHours } from './rules';

const nineToTwelve: WeeklyHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  startMinute: 540,
  endMinute: 720,
}));

/** Open hours of local days as `MM-DD HH:MM-HH:MM` on the wall of the zone. */
function shown(
  days: [string, string],
  exceptions: Partial<Exceptions>,
  { zone = 'Asia/Tokyo', holidaysOff = false } = {},
): string[] {
  const facts = {
    settings: { timeZone: zone, holidaysOff },
    hours: nineToTwelve,
    exceptions: { ...noExceptions, ...exceptions },
    holidays,
  };
  const [first, last] = days.map((day) => dayNumber(day) * 1440);
  const window: Stretch = { from: first ?? 0, until: (last ?? 0) + 1440 };
  const clock = (at: number) => instantOf(wallOf(zone, at)).toISOString().slice(5, 16).replace('T', ' ');
  return openHours(facts, window)
    .filter(
      ({ from }) =>
        days[0] <= dateOf(Math.floor(wallOf(zone, from) / 1440)) &&
        dateOf(Math.floor(wallOf(zone, from) / 1440)) <= days[1],
    )
    .map(({ from, until }) => `${clock(from)}-${clock(until).slice(6)}`);
}

describe('days that differ from the week', () => {
  test.each<[string, Partial<Exceptions>, string[]]>([
    ['none', {}, ['11-24 09:00-12:00', '11-25 09:00-12:00']],
    [
      'other hours',
      {
        overrides: [
          {
            day: '2026-11-24',
            hours: [
              [780, 840],
              [900, 1440],
            ],
          },
        ],
      },
      ['11-24 13:00-14:00', '11-24 15:00-00:00', '11-25 09:00-12:00'],
    ],
    ['a day off', { overrides: [{ day: '2026-11-25', hours: [] }] }, ['11-24 09:00-12:00']],
    [
      'an absence of one day',
      { absences: [{ startsOn: '2026-11-24', endsOn: '2026-11-24' }] },
      ['11-25 09:00-12:00'],
    ],
    [
      'an absence over an override',
      {
        overrides: [{ day: '2026-11-24', hours: [[780, 840]] }],
        absences: [{ startsOn: '2026-11-01', endsOn: '2026-11-24' }],
      },
      ['11-25 09:00-12:00'],
    ],
  ])('%s', (_, exceptions, expected) => {
    expect(shown(['2026-11-24', '2026-11-25'], exceptions)).toEqual(expected);
  });

  it('are days of the consultant’s zone, on whatever clock the viewer and the server live', () => {
    const off = { overrides: [{ day: '2026-11-24', hours: [] }] };
    for (const zone of ['America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'])
      expect(shown(['2026-11-23', '2026-11-25'], off, { zone })).toEqual([
        '11-23 09:00-12:00',
        '11-25 09:00-12:00',
      ]);
  });
});

describe('Japanese holidays', () => {
  it('are days off for those who want them so, and an override opens one again', () => {
    const days: [string, string] = ['2026-11-22', '2026-11-24'];
    expect(shown(days, {})).toHaveLength(3);
    expect(shown(days, {}, { holidaysOff: true })).toEqual(['11-22 09:00-12:00', '11-24 09:00-12:00']);
    const open = { overrides: [{ day: '2026-11-23', hours: [[600, 660] as const] }] };
    expect(shown(days, open, { holidaysOff: true })[1]).toBe('11-23 10:00-11:00');
  });

  it.each(['2026-01-01', '2026-05-06', '2026-09-22', '2026-11-23', '2027-03-22'])('know %s', (day) => {
    expect(holidays.has(dayNumber(day))).toBe(true);
  });

  it('do not know a plain Tuesday', () => {
    expect(holidays.has(dayNumber('2026-11-24'))).toBe(false);
    expect(minuteOf(new Date('2026-11-24T00:00:00Z')) % 1440).toBe(0);
  });
});
