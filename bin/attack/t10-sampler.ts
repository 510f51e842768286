import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decimal, discreteLaplace, type Ratio } from '@/lib/report/noise/rules';
import type { Attack } from './row';
import { chiSquareTail, fraction } from './statistics';

/**
 * T10. A sampler that is off its law, or whose last digits tell something (Mironov 2012), gives the truth away. Draws are held against the
 * law at four ε; the source of the noise path is searched for floating point and for Math.random. A draw that looks wrong is drawn again once.
 */
export const sampler: Attack = {
  id: 'T10',
  world: false,
  async attack({ quick }) {
    const draws = quick ? 60_000 : 300_000;
    const values = laws.map((epsilon) => pOf(epsilon, exact, draws));
    const breaches = sourcesOf('lib/report').flatMap((file) => breachesOf(file, readFileSync(file, 'utf8')));
    const least = Math.min(...values);
    return {
      tried: `chi-square at ε ${laws.map((law) => `${law.over}/${law.under}`).join(', ')}; search of the noise path's source`,
      n: draws * laws.length,
      result: `least p ${least.toFixed(4)}, ${breaches.length} breaches${breaches[0] ? ` (${breaches[0]})` : ''}`,
      passMark: 'p > 0.001 at each ε, 0 breaches',
      pass: least > 0.001 && breaches.length === 0,
    };
  },
  async control() {
    const crooked = laws.map((epsilon) => pOf(epsilon, rounded, 300_000));
    const caught = breachesOf('planted', `export function discreteLaplace() { return Math.random() * 0.5 }`);
    return {
      against: 'a rounded floating-point sampler, and a planted Math.random',
      result: `largest p ${Math.max(...crooked).toExponential(1)}, ${caught.length} breaches found`,
      broken: Math.max(...crooked) < 0.001 && caught.length > 0,
    };
  },
};

const laws: Ratio[] = [
  { over: 1, under: 4 },
  { over: 1, under: 2 },
  { over: 1, under: 1 },
  { over: 3, under: 2 },
];

type Sampler = (epsilon: Ratio) => number;
const exact: Sampler = (epsilon) => discreteLaplace(epsilon, (below) => randomInt(below));

/** What many products do: the logarithm of a float, rounded to the next whole number. */
const rounded: Sampler = (epsilon) => {
  const u = fraction() - 0.5;
  return Math.round((-Math.sign(u) * Math.log(1 - 2 * Math.abs(u) + Number.MIN_VALUE)) / decimal(epsilon));
};

/** The better of two tests, the second only where the first looks wrong: so luck fails a right sampler once in a million runs. */
function pOf(epsilon: Ratio, draw: Sampler, draws: number): number {
  const first = test(epsilon, draw, draws);
  return first > 0.001 ? first : test(epsilon, draw, draws);
}

/** Classes −edge … edge, the rest in two tails; expected counts stay above 50. */
function test(epsilon: Ratio, draw: Sampler, draws: number): number {
  const decay = Math.exp(-decimal(epsilon));
  const law = (x: number) => ((1 - decay) / (1 + decay)) * decay ** Math.abs(x);
  let edge = 0;
  while (draws * law(edge + 1) > 50) edge += 1;
  const seen = new Map<number, number>();
  for (let i = 0; i < draws; i += 1) {
    const x = Math.max(-edge, Math.min(edge, draw(epsilon)));
    seen.set(x, (seen.get(x) ?? 0) + 1);
  }
  let statistic = 0;
  for (let x = -edge; x <= edge; x += 1) {
    const expected = draws * (Math.abs(x) === edge ? law(edge) / (1 - decay) : law(x));
    statistic += ((seen.get(x) ?? 0) - expected) ** 2 / expected;
  }
  return chiSquareTail(statistic, 2 * edge);
}

/** Math.random anywhere in the report's source, and floating point on the way to a draw. */
function breachesOf(file: string, text: string): string[] {
  const code = text.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
  const found = /\bMath\.random\b/.test(code) ? [`${file}: Math.random`] : [];
  const begin = code.indexOf('export function discreteLaplace');
  if (begin < 0) return found;
  const end = code.indexOf('export function times');
  const path = code.slice(begin, end < 0 ? undefined : end);
  return /Math\.|\d\.\d|parseFloat|\.toFixed/.test(path) ? [...found, `${file}: floating point`] : found;
}

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
