import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMinutes, dayNumber, instantOf, instantsWithin, minuteOf, offsetAt, wallOf } from './rules';

const at = (text: string) => minuteOf(new Date(text));
const wall = (day: string, from: string, until: string) => {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const midnight = dayNumber(day) * dayMinutes;
  return { from: midnight + minutes(from), until: midnight + minutes(until) };
};

describe('the server', () => {
  it('runs in the zone that this run of the tests is about', () => {
    const summer = new Date(2026, 6, 1);
    expect(summer.getTimezoneOffset() + offsetAt(process.env.TZ ?? '', minuteOf(summer))).toBe(0);
  });
});

describe('the offset of a zone', () => {
  it.each([
    ['Asia/Tokyo', '2026-11-23T00:00:00Z', 540],
    ['Asia/Kathmandu', '2026-11-23T00:00:00Z', 345],
    ['America/New_York', '2026-03-08T06:59:00Z', -300],
    ['America/New_York', '2026-03-08T07:00:00Z', -240],
    ['America/New_York', '2026-11-01T05:59:00Z', -240],
    ['America/New_York', '2026-11-01T06:00:00Z', -300],
    ['Australia/Lord_Howe', '2026-04-04T14:59:00Z', 660],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 630],
    ['Pacific/Kiritimati', '2026-01-01T00:00:00Z', 840],
    ['Pacific/Pago_Pago', '2026-01-01T00:00:00Z', -660],
  ])('%s at %s is %i', (zone, instant, offset) => {
    expect(offsetAt(zone, at(instant))).toBe(offset);
  });
});

describe('a wall-clock stretch in instants', () => {
  it.each([
    [
      'a usual day',
      'Asia/Tokyo',
      ['2026-11-23', '09:00', '12:00'],
      ['2026-11-23T00:00Z', '2026-11-23T03:00Z'],
    ],
    ['an hour that is skipped', 'America/New_York', ['2026-03-08', '02:00', '03:00'], []],
    [
      'across the skipped hour',
      'America/New_York',
      ['2026-03-08', '01:00', '04:00'],
      ['2026-03-08T06:00Z', '2026-03-08T08:00Z'],
    ],
    [
      'across the doubled hour',
      'America/New_York',
      ['2026-11-01', '00:00', '03:00'],
      ['2026-11-01T04:00Z', '2026-11-01T08:00Z'],
    ],
    [
      'inside the doubled hour: twice',
      'America/New_York',
      ['2026-11-01', '01:15', '01:45'],
      ['2026-11-01T05:15Z', '2026-11-01T05:45Z', '2026-11-01T06:15Z', '2026-11-01T06:45Z'],
    ],
    [
      'half an hour back',
      'Australia/Lord_Howe',
      ['2026-04-05', '01:00', '03:00'],
      ['2026-04-04T14:00Z', '2026-04-04T16:30Z'],
    ],
    [
      'until 24:00',
      'Asia/Kathmandu',
      ['2026-11-23', '23:00', '24:00'],
      ['2026-11-23T17:15Z', '2026-11-23T18:15Z'],
    ],
  ] as const)('%s', (_, zone, [day, from, until], expected) => {
    const found = instantsWithin(zone, wall(day, from, until));
    const ends = found.flatMap((stretch) => [stretch.from, stretch.until]);
    expect(ends.map((end) => instantOf(end).toISOString().replace(':00.000Z', 'Z'))).toEqual(expected);
  });

  it('holds exactly the instants whose wall clock lies within it', () => {
    const zones = [
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Tokyo',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2027-12-31') }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 1440 }),
        fc.integer({ min: -1600, max: 3200 }),
        (zone, day, start, length, probe) => {
          const from = day * dayMinutes + start;
          const until = from + length;
          const instant = day * dayMinutes + probe;
          const shown = wallOf(zone, instant);
          const inside = instantsWithin(zone, { from, until }).some(
            (stretch) => stretch.from <= instant && instant < stretch.until,
          );
          expect(inside).toBe(from <= shown && shown < until);
        },
      ),
      { numRuns: 400 },
    );
  });
});
