import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawn, fitsWait, offerEnds, type Wait } from './rules';

const any: Wait = {
  consultantId: null,
  earlierThan: null,
  until: new Date('2026-12-10T00:00:00+09:00'),
  timeBands: [],
  weekdays: [],
};

it.each([
  ['any time', {}, '2026-11-25T10:00:00+09:00', true],
  ['the last moment', {}, '2026-12-10T00:00:00+09:00', true],
  ['after the end', {}, '2026-12-10T00:01:00+09:00', false],
  ['an evening', { timeBands: ['evening'] }, '2026-11-25T18:00:00+09:00', true],
  ['an afternoon, where evenings are wished', { timeBands: ['evening'] }, '2026-11-25T17:30:00+09:00', false],
  ['a Wednesday in Japan, Tuesday in UTC', { weekdays: [3] }, '2026-11-25T08:00:00+09:00', true],
  ['a Wednesday, where Tuesdays are wished', { weekdays: [2] }, '2026-11-25T08:00:00+09:00', false],
  [
    'earlier than the booking',
    { earlierThan: new Date('2026-11-26T10:00:00+09:00') },
    '2026-11-26T09:30:00+09:00',
    true,
  ],
  [
    'the booking’s own time',
    { earlierThan: new Date('2026-11-26T10:00:00+09:00') },
    '2026-11-26T10:00:00+09:00',
    false,
  ],
] as const)('%s: %s', (_, change, startsAt, fits) => {
  expect(fitsWait({ ...any, ...change }, new Date(startsAt))).toBe(fits);
});

it.each([
  ['twelve hours from now', '2026-12-01T10:00:00Z', 1440, '2026-11-24T12:00:00Z'],
  ['when notice begins, where that is sooner', '2026-11-25T06:00:00Z', 1440, '2026-11-24T06:00:00Z'],
])('an offer ends %s', (_, startsAt, notice, ends) => {
  const now = new Date('2026-11-24T00:00:00Z');
  expect(offerEnds(new Date(startsAt), notice, now)).toEqual(new Date(ends));
});

it('a draw leaves nobody out and brings nobody in', () => {
  const chance = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 40 }), chance, (items, chances) => {
      let next = 0;
      const list = drawn(items, () => chances[next++ % chances.length] ?? 0);
      expect(list.toSorted()).toEqual(items.toSorted());
    }),
  );
});

it('every place is drawn about as often for everybody', () => {
  const first = new Map<number, number>();
  for (let round = 0; round < 4000; round += 1) {
    const [one = -1] = drawn([0, 1, 2, 3], Math.random);
    first.set(one, (first.get(one) ?? 0) + 1);
  }
  // 1,000 each are expected; 150 are more than five standard deviations.
  for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(first.size).toBe(4);
});
