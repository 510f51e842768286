import { randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { discreteLaplace, type Ratio } from '../noise/rules';
import { addNoise, estimate, estimateChange, type Item, published, roundedPeople } from './rules';

const none = () => 0;
const real = (epsilon: Ratio) => discreteLaplace(epsilon, (below) => randomInt(below));
const item = (truth: Record<string, number>, variance = 0): Item => ({ truth, noisy: truth, variance });

describe('people', () => {
  const counted = {
    ballots: 300,
    items: { theme: { a: 200, b: 100, withheld: 0 }, satisfied: { yes: 250, no: 40, withheld: 10 } },
  };
  test('are the true number when there is no noise', () => {
    expect(addNoise(counted, { over: 2, under: 1 }, none).people).toBeCloseTo(300);
  });
  test('are close to it with noise, and every bin has noise of its own', () => {
    const seen = Array.from({ length: 400 }, () => addNoise(counted, { over: 2, under: 1 }, real));
    const mean = seen.reduce((sum, { people }) => sum + people, 0) / seen.length;
    expect(Math.abs(mean - 300)).toBeLessThan(1.2);
    expect(new Set(seen.map(({ items }) => items.theme?.noisy.a)).size).toBeGreaterThan(3);
    expect(seen.every(({ items }) => items.theme?.truth.a === 200)).toBe(true);
  });
  test.each([
    [12.4, 10, 10],
    [13, 10, 15],
    [347.6, 10, 350],
    [21, 20, 20],
    [21, 21, 21],
  ])('%f people with floor %i are published as %i', (people, floor, shown) =>
    expect(roundedPeople(people, floor)).toBe(shown),
  );
});

describe('a share', () => {
  test('is of those who answered, with the interval of a sample when there is no noise', () => {
    const { p, half } = estimate(item({ yes: 60, no: 40, withheld: 50 }), 'yes');
    expect(p).toBeCloseTo(0.6);
    expect(half).toBeCloseTo(1.96 * Math.sqrt(0.24 / 100));
  });
  test('has a wider interval the more noise there is', () => {
    const widths = [0, 2, 30].map(
      (variance) => estimate(item({ yes: 60, no: 40, withheld: 0 }, variance), 'yes').half,
    );
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });
  test.each([
    [
      { p: 0, half: 0.02 },
      { percent: 10, low: 10, high: 10 },
    ],
    [
      { p: 1, half: 0.02 },
      { percent: 90, low: 90, high: 90 },
    ],
    [
      { p: 0.634, half: 0.051 },
      { percent: 63, low: 58, high: 69 },
    ],
  ])('%o is published as %o', (share, shown) => expect(published(share)).toEqual(shown));
  test('covers the truth in about 95 of 100 draws', () => {
    const truth = { yes: 180, no: 120, withheld: 5 };
    let hit = 0;
    for (let i = 0; i < 1000; i += 1) {
      const yes = Array.from({ length: 300 }, () => randomInt(10) < 6).filter(Boolean).length;
      const drawn = addNoise(
        { ballots: 305, items: { satisfied: { ...truth, yes, no: 300 - yes } } },
        { over: 1, under: 2 },
        real,
      );
      const share = drawn.items.satisfied && estimate(drawn.items.satisfied, 'yes');
      if (share && Math.abs(share.p - 0.6) <= share.half) hit += 1;
    }
    expect(hit).toBeGreaterThan(900);
    expect(hit).toBeLessThan(995);
  });
});

test('a change has a mean in points, an effect in deviations, and the share that rose', () => {
  const { improved, mean, effect } = estimateChange(
    item({ down: 10, same: 20, up: 40, well_up: 20, far_up: 10, withheld: 30 }),
  );
  expect(improved.p).toBeCloseTo(0.7);
  expect(mean.value).toBe(0.55);
  expect(effect.value).toBeCloseTo(0.85, 1);
  expect(mean.low).toBeLessThan(mean.value);
  expect(effect.high).toBeGreaterThan(effect.value);
});

test('where everybody is in one bin, the effect stays within its limit', () => {
  expect(
    estimateChange(item({ down: 0, same: 0, up: 0, well_up: 0, far_up: 50, withheld: 0 })).effect.value,
  ).toBe(3);
});
