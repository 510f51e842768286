import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideCells, decideGroup, type Group } from './rules';

const group = (truth: number, noisy = truth, headcount = 600): Group => ({ truth, noisy, headcount });

test.each([
  ['ten people', group(10), 10, null],
  ['nine people', group(9), 10, 'few_people'],
  ['nine people whom the noise makes eleven', group(9, 11), 10, 'few_people'],
  ['eleven people whom the noise makes nine', group(11, 9.9), 10, 'few_people'],
  ['nineteen people and a contract that asks for twenty', group(19, 25), 20, 'few_people'],
  ['twenty people and a contract that asks for twenty', group(20), 20, null],
  ['nobody', group(0, -3), 10, 'few_people'],
  ['80 of 100', group(80, 80, 100), 10, null],
  ['81 of 100', group(81, 80, 100), 10, 'nearly_all'],
  ['80 of 100 whom the noise makes 81', group(80, 81, 100), 10, 'nearly_all'],
])('%s', (_, one, floor, reason) => expect(decideGroup(one, floor)).toBe(reason));

describe('cells of a dimension', () => {
  test.each([
    ['all large', [30, 40, 50], 10, [null, null, null]],
    ['one small: the smallest other is hidden with it', [30, 5, 50], 10, ['complement', 'few_people', null]],
    [
      'two small with fewer than twenty together: a third follows',
      [9, 9, 30, 40],
      10,
      ['few_people', 'few_people', 'complement', null],
    ],
    [
      'three small with more than twenty together',
      [9, 9, 9, 40],
      10,
      ['few_people', 'few_people', 'few_people', null],
    ],
    ['two of two', [9, 60], 10, null],
    ['all small', [1, 2, 3], 10, null],
    ['one beyond 80 % of its heads', [500, 30, 40], 10, ['nearly_all', 'complement', null]],
    [
      'a floor of twenty asks for forty together',
      [10, 20, 30, 60],
      20,
      ['few_people', 'complement', 'complement', null],
    ],
  ])('%s', (_, sizes, floor, decisions) => {
    expect(
      decideCells(
        sizes.map((n) => group(n)),
        floor,
      ),
    ).toEqual(decisions);
  });

  const anyCell = fc
    .record({
      truth: fc.integer({ min: 0, max: 80 }),
      noise: fc.integer({ min: -15, max: 15 }),
      headcount: fc.integer({ min: 60, max: 700 }),
    })
    .map(({ truth, noise, headcount }) => group(truth, truth + noise, headcount));

  test('whatever the counts: nobody below the floor is shown; hidden are none, or two and more with twice the floor of people', () => {
    fc.assert(
      fc.property(
        fc.array(anyCell, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(10, 20, 35),
        (cells, floor) => {
          const decisions = decideCells(cells, floor);
          if (decisions === null) return;
          const shown = cells.filter((_, index) => decisions[index] === null);
          const hidden = cells.filter((_, index) => decisions[index] !== null);
          expect(shown.length).toBeGreaterThan(0);
          for (const { truth, noisy, headcount } of shown) {
            expect(Math.min(truth, noisy)).toBeGreaterThanOrEqual(floor);
            expect(Math.max(truth, noisy)).toBeLessThanOrEqual(0.8 * headcount);
          }
          if (hidden.length === 0) return;
          expect(hidden.length).toBeGreaterThanOrEqual(2);
          expect(hidden.reduce((sum, { truth }) => sum + truth, 0)).toBeGreaterThanOrEqual(2 * floor);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
