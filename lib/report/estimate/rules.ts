import { withheld } from '@/lib/shared/ballot';
import { epsilonOf } from '../budget/rules';
import type { Counted, Histogram } from '../counter/rules';
import { noiseVariance, type Ratio } from '../noise/rules';

/** One draw of noise for one bin. The sealing command draws; the preparation adds nothing. */
export type Draw = (epsilon: Ratio) => number;

/** An item with its noise: the truth stays beside it for the floor, and nowhere else. */
export type Item = { truth: Histogram; noisy: Histogram; variance: number };
export type Noisy = { ballots: number; people: number; items: Readonly<Record<string, Item>> };

/** Adds noise to every bin of every item of a ballot, once, and estimates the people from all of them. */
export function addNoise({ ballots, items }: Counted, epsilon: Ratio, draw: Draw): Noisy {
  const noisy = Object.fromEntries(
    Object.entries(items).map(([item, truth]) => [item, noisyItem(truth, epsilonOf(epsilon, item), draw)]),
  );
  return { ballots, people: peopleOf(Object.values(noisy)), items: noisy };
}

const noisyItem = (truth: Histogram, epsilon: Ratio, draw: Draw): Item => ({
  truth,
  noisy: Object.fromEntries(Object.entries(truth).map(([bin, n]) => [bin, n + draw(epsilon)])),
  variance: noiseVariance(epsilon),
});

/** The number of people, from the totals of all items: each has counted everybody once, so their mean by precision costs no more ε. */
function peopleOf(items: readonly Item[]): number {
  const totals = items.map(({ noisy, variance }) => ({
    n: sum(Object.values(noisy)),
    weight: 1 / (variance * Object.keys(noisy).length),
  }));
  return sum(totals.map(({ n, weight }) => n * weight)) / sum(totals.map(({ weight }) => weight));
}

/** People as they are published: to the nearest five, so that rows need not add up. */
export const roundedPeople = (people: number, floor: number): number =>
  Math.max(floor, Math.round(people / 5) * 5);

/** People who answered an item instead of keeping it back: really, and by the noisy bins. */
export const answering = ({ truth, noisy }: Item): { truth: number; noisy: number } => ({
  truth: sum(Object.values(truth)) - (truth[withheld] ?? 0),
  noisy: sum(Object.values(noisy)) - (noisy[withheld] ?? 0),
});

/** A share of those who answered, 0 to 1, and half the width of its 95 % interval. */
export type Estimate = { p: number; half: number };

/** Half of a published interval may be this wide; a wider one says nothing. */
export const widest = 0.2;
const z = 1.96;

/** The noisy share of a bin. Its interval covers sampling and noise: the bin's own, and that of the bins in the denominator. */
export function estimate(item: Item, bin: string): Estimate {
  const n = answering(item).noisy;
  const others = Object.keys(item.noisy).length - 2; // without `withheld` and the bin itself
  const p = Math.min(1, Math.max(0, item.noisy[bin] ?? 0) / n);
  const noise = (item.variance * ((1 - p) ** 2 + others * p ** 2)) / n ** 2;
  return { p, half: z * Math.sqrt((p * (1 - p)) / n + noise) };
}

/** In whole %, clipped to 10–90: nobody can read "all of them" or "none of them". */
export const published = ({ p, half }: Estimate): { percent: number; low: number; high: number } => ({
  percent: clipped(Math.round(p * 100)),
  low: clipped(Math.floor((p - half) * 100)),
  high: clipped(Math.ceil((p + half) * 100)),
});

const clipped = (percent: number): number => Math.min(90, Math.max(10, percent));

/** Points of the five-point scales that stand for each bin of the change: the middle of the bin, or near its open end. */
const points = { down: -0.5, same: 0, up: 0.5, well_up: 1.125, far_up: 1.75 } as const;
const rises = ['up', 'well_up', 'far_up'] as const;

type Spread = { value: number; low: number; high: number };
export type ChangeEstimate = { improved: Estimate; mean: Spread; effect: Spread };

/**
 * The change of those who answered: the share that rose, the mean in points, and the mean divided by its standard deviation, with 95 %
 * intervals that include the noise. It is a change of users; nothing is said about those who did not come.
 */
export function estimateChange(item: Item): ChangeEstimate {
  const n = answering(item).noisy;
  const bins = Object.entries(points).map(([bin, at]) => ({ at, p: Math.max(0, item.noisy[bin] ?? 0) / n }));
  const whole = sum(bins.map(({ p }) => p)) || 1;
  const mean = sum(bins.map(({ at, p }) => at * p)) / whole;
  const spread = sum(bins.map(({ at, p }) => (at - mean) ** 2 * p)) / whole;
  const noise = (item.variance * sum(bins.map(({ at }) => (at - mean) ** 2))) / n ** 2;
  const deviation = Math.max(0.25, Math.sqrt(spread)); // a quarter of a point is what one bin can tell
  const effect = mean / deviation;
  const doubt = Math.sqrt(1 / n + effect ** 2 / (2 * n) + noise / deviation ** 2);
  return {
    improved: improvedOf(item),
    mean: spreadOf(mean, z * Math.sqrt(spread / n + noise), 2),
    effect: spreadOf(effect, z * doubt, 3),
  };
}

function improvedOf(item: Item): Estimate {
  const n = answering(item).noisy;
  const p = Math.min(1, sum(rises.map((bin) => Math.max(0, item.noisy[bin] ?? 0))) / n);
  const noise = (item.variance * (3 * (1 - p) ** 2 + 2 * p ** 2)) / n ** 2; // three bins rise, two do not
  return { p, half: z * Math.sqrt((p * (1 - p)) / n + noise) };
}

/** To two decimals, clipped to ±limit. */
function spreadOf(value: number, half: number, limit: number): Spread {
  const clip = (x: number) => Math.round(Math.min(limit, Math.max(-limit, x)) * 100) / 100 + 0;
  return { value: clip(value), low: clip(value - half), high: clip(value + half) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
