import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discreteLaplace, noiseVariance, type Ratio, times } from './rules';

const draws = 60_000;

/** How the draws of one ε fall, against the law: classes −k … k, the rest in two tails. Expected counts stay above 50. */
function chiSquare(epsilon: Ratio): { statistic: number; freedom: number } {
  const decay = Math.exp(-epsilon.over / epsilon.under);
  const at = (x: number) => ((1 - decay) / (1 + decay)) * decay ** Math.abs(x);
  let edge = 0;
  while (draws * at(edge + 1) > 50) edge += 1;
  const seen = new Map<number, number>();
  for (let i = 0; i < draws; i += 1) {
    const x = Math.max(
      -edge,
      Math.min(
        edge,
        discreteLaplace(epsilon, (below) => randomInt(below)),
      ),
    );
    seen.set(x, (seen.get(x) ?? 0) + 1);
  }
  let statistic = 0;
  for (let x = -edge; x <= edge; x += 1) {
    const tail = Math.abs(x) === edge ? at(edge) / (1 - decay) : at(x);
    statistic += ((seen.get(x) ?? 0) - draws * tail) ** 2 / (draws * tail);
  }
  return { statistic, freedom: 2 * edge };
}

/** The value that chi-square exceeds once in 100,000 runs (Wilson and Hilferty's approximation; z = 4.265). */
const limit = (freedom: number) =>
  freedom * (1 - 2 / (9 * freedom) + 4.265 * Math.sqrt(2 / (9 * freedom))) ** 3;

describe('the discrete Laplace sampler', () => {
  it.each([
    [{ over: 1, under: 4 }],
    [{ over: 1, under: 2 }],
    [{ over: 1, under: 1 }],
    [{ over: 3, under: 2 }],
    [{ over: 3, under: 16 }],
  ])('follows its law at ε %o', (epsilon) => {
    const { statistic, freedom } = chiSquare(epsilon);
    expect(statistic).toBeLessThan(limit(freedom));
  });

  it('is noticed when it follows another law', () => {
    const { statistic, freedom } = chiSquareOf({ over: 1, under: 2 }, { over: 11, under: 20 });
    expect(statistic).toBeGreaterThan(limit(freedom));
  });

  it('asks for whole numbers only, and gives whole numbers', () => {
    const asked: number[] = [];
    const random = (below: number) => {
      asked.push(below);
      return randomInt(below);
    };
    const drawn = Array.from({ length: 2000 }, () => discreteLaplace({ over: 3, under: 8 }, random));
    expect(asked.every((below) => Number.isInteger(below) && below > 0)).toBe(true);
    expect(drawn.every((x) => Number.isInteger(x) && !Object.is(x, -0))).toBe(true);
  });

  it('has no floating point and no other randomness on the way to a draw', () => {
    const source = readFileSync(new URL('./rules.ts', import.meta.url), 'utf8');
    const path = source.slice(
      source.indexOf('export function discreteLaplace'),
      source.indexOf('export function times'),
    );
    expect(path.length).toBeGreaterThan(500);
    expect(path.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')).not.toMatch(/Math\.|\d\.\d|parseFloat|crypto/);
    expect(source).not.toMatch(/Math\.random/);
  });

  it('knows its variance', () => {
    expect(noiseVariance({ over: 1, under: 1 })).toBeCloseTo(1.8413, 3);
    expect(times({ over: 3, under: 4 }, { over: 2, under: 3 })).toEqual({ over: 1, under: 2 });
  });
});

/** Draws at one ε, judged by the law of another: the control that the test above must tell apart. */
function chiSquareOf(drawn: Ratio, law: Ratio): { statistic: number; freedom: number } {
  const decay = Math.exp(-law.over / law.under);
  const zero = (1 - decay) / (1 + decay);
  let zeros = 0;
  for (let i = 0; i < draws; i += 1)
    zeros += discreteLaplace(drawn, (below) => randomInt(below)) === 0 ? 1 : 0;
  const expected = [draws * zero, draws * (1 - zero)] as const;
  const statistic =
    (zeros - expected[0]) ** 2 / expected[0] + (draws - zeros - expected[1]) ** 2 / expected[1];
  return { statistic, freedom: 1 };
}
