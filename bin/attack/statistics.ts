import { randomInt } from 'node:crypto';

/** Numbers that several attacks need. Randomness is the attacker's own and cryptographic, so that nobody can say the die was loaded. */

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
export const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length);

/** A fraction in [0, 1) with 47 random bits. */
export const fraction = (): number => randomInt(2 ** 47) / 2 ** 47;

export function shuffle<T>(items: readonly T[]): T[] {
  const left = [...items];
  const mixed: T[] = [];
  while (left.length > 0) mixed.push(...left.splice(randomInt(left.length), 1));
  return mixed;
}

/** How many of `n` do something that each does with probability `p`. */
export function binomial(n: number, p: number): number {
  let hits = 0;
  for (let i = 0; i < n; i += 1) hits += fraction() < p ? 1 : 0;
  return hits;
}

/** A draw from a normal distribution (Box and Muller). */
export const normal = (): number =>
  Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction());

/** Chance of a uniform guess among `choices`, and the share of `tries` hits that luck explains up to three standard deviations. */
export function luck(choices: number, tries: number): { chance: number; limit: number } {
  const chance = 1 / choices;
  return { chance, limit: chance + 3 * Math.sqrt((chance * (1 - chance)) / Math.max(1, tries)) };
}

/** P(chi-square ≥ statistic), by Wilson and Hilferty's approximation to the normal distribution. */
export function chiSquareTail(statistic: number, freedom: number): number {
  const spread = Math.sqrt(2 / (9 * freedom));
  const z = (Math.cbrt(statistic / freedom) - (1 - 2 / (9 * freedom))) / spread;
  return normalTail(z);
}

/** P(Z ≥ z): Abramowitz and Stegun, 26.2.17. */
function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const polynomial = series.reduce((total, factor, index) => total + factor * t ** (index + 1), 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

/** Largest TPR − FPR that a threshold on a score reaches between two samples. */
export function advantageOf(inside: readonly number[], outside: readonly number[]): number {
  const scored = [
    ...inside.map((score) => ({ score, step: 1 / inside.length })),
    ...outside.map((score) => ({ score, step: -1 / outside.length })),
  ].sort((a, b) => b.score - a.score);
  let best = 0;
  let here = 0;
  for (const [index, { score, step }] of scored.entries()) {
    here += step;
    if (scored[index + 1]?.score !== score) best = Math.max(best, here);
  }
  return best;
}
