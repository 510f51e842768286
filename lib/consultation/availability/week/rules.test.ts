import { describe, expect, it } from 'vitest';
import { weeklyHoursInput } from '../input';
import { decideWeek } from './rules';

const on = (weekday: number, startMinute: number, endMinute: number) => ({ weekday, startMinute, endMinute });

describe('a week that is saved', () => {
  it.each([
    ['nothing at all', [], null],
    ['two intervals that touch', [on(1, 540, 600), on(1, 600, 660)], null],
    ['the same hours on two days', [on(1, 540, 600), on(2, 540, 600)], null],
    ['the whole day', [on(1, 0, 1440)], null],
    ['an end before its start', [on(1, 600, 540)], 'end_before_start'],
    ['an end at its start', [on(1, 600, 600)], 'end_before_start'],
    ['an overlap', [on(1, 540, 660), on(1, 600, 720)], 'hours_overlap'],
    ['one inside the other, in any order', [on(1, 600, 630), on(1, 540, 720)], 'hours_overlap'],
    ['seven a day', [0, 1, 2, 3, 4, 5, 6].map((n) => on(3, n * 60, n * 60 + 30)), 'too_many_hours'],
  ] as const)('%s', (_, hours, reason) => {
    const decision = decideWeek(hours);
    expect(decision.ok ? null : decision.reason).toBe(reason);
  });
});

describe('an interval as it is typed', () => {
  it.each([
    ['9:00', '12:30', [540, 750]],
    ['０９：００', '２４：００', [540, 1440]],
    ['09:00', '25:00', null],
    ['nine', '12:00', null],
    ['09:60', '12:00', null],
  ])('%s–%s', (start, end, minutes) => {
    const read = weeklyHoursInput.safeParse({ weekday: '1', start, end });
    expect(read.success ? [read.data.startMinute, read.data.endMinute] : null).toEqual(minutes);
  });
});
