import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn, weekdayOf } from '@/lib/shared/calendar';
import { byDay, dayOf, monthOf } from './rules';

const at = (text: string) => new Date(`${text}+09:00`);
const days = byDay([
  at('2026-11-30T23:30:00'),
  at('2026-12-01T00:00:00'),
  at('2026-12-01T09:00:00'),
  at('2027-01-04T09:00:00'),
]);

describe('a month of openings', () => {
  it('counts by the day in Japan, and keeps the times of a day together', () => {
    expect([...days].map(([day, times]) => [day, times.length])).toEqual([
      ['2026-11-30', 1],
      ['2026-12-01', 2],
      ['2027-01-04', 1],
    ]);
  });

  it.each([
    ['nothing', undefined, '2026-11', null, '2026-12'],
    ['a month between', '2026-12', '2026-12', '2026-11', '2027-01'],
    ['the last month', '2027-01', '2027-01', '2026-12', null],
    ['a month before the first', '2026-10', '2026-11', null, '2026-12'],
    ['a month after the last', '2027-02', '2026-11', null, '2026-12'],
    ['no month', '2026-13', '2026-11', null, '2026-12'],
    ['a list', ['2026-12'], '2026-11', null, '2026-12'],
  ])('asked for %s', (_, asked, month, previous, next) => {
    expect(monthOf(days, asked, '2026-11-20')).toMatchObject({ month, previous, next });
  });

  it('is the present one where nothing is open', () => {
    const month = monthOf(new Map(), undefined, '2026-11-20');
    expect(month).toMatchObject({ month: '2026-11', previous: null, next: null });
    expect(dayOf(new Map(), month, '2026-11-20')).toBeNull();
  });

  it('shows the day that was asked for, else the first open one of the month', () => {
    const december = monthOf(days, '2026-12', '2026-11-20');
    expect(dayOf(days, december, undefined)).toBe('2026-12-01');
    expect(dayOf(days, december, '2026-12-02')).toBe('2026-12-01');
    expect(dayOf(days, december, '2026-11-30')).toBe('2026-12-01');
    expect(dayOf(days, monthOf(days, '2026-11', '2026-11-20'), '2026-11-30')).toBe('2026-11-30');
  });

  it('has every day of the month once, in weeks from Monday to Sunday, whatever month it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const today = addDays('1990-01-01', number);
        const { month, weeks } = monthOf(new Map(), undefined, today);
        const all = weeks.flat().flatMap((one) => (one ? [one.day] : []));
        expect(all[0]).toBe(`${month}-01`);
        expect(addDays(all.at(-1) ?? '', 1).slice(8)).toBe('01');
        expect(all).toEqual(all.map((_, index) => addDays(`${month}-01`, index)));
        for (const week of weeks)
          for (const [index, one] of week.entries()) if (one) expect(weekdayOf(one.day)).toBe(index + 1);
      }),
    );
  });

  it('names the day as the clock in Japan does, whatever the server’s zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (half) => {
        const start = new Date(Date.UTC(2026, 0, 1) + half * 1_800_000);
        expect([...byDay([start]).keys()]).toEqual([dayIn(start)]);
      }),
    );
  });
});
