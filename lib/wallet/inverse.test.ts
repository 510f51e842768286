import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverse } from './inverse';

/** Euclid's algorithm as everybody knows it: the greatest common divisor, and the number that makes it of r. */
function euclid(r: bigint, n: bigint): { divisor: bigint; factor: bigint } {
  let [a, b, x, y] = [r, n, 1n, 0n];
  while (b) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return { divisor: a, factor: ((x % n) + n) % n };
}

function check(r: bigint, n: bigint): void {
  const { divisor, factor } = euclid(r, n);
  if (divisor === 1n) expect(inverse(r, n)).toBe(factor);
  else expect(() => inverse(r, n)).toThrow('no inverse');
}

test('all small numbers: as Euclid says', () => {
  for (let n = 2n; n < 130n; n += 1n) for (let r = 1n; r < n; r += 1n) check(r, n);
});

test('numbers of any length up to a modulus of 4096 bits: as Euclid says', () => {
  const number = fc
    .integer({ min: 2, max: 4096 })
    .chain((bits) => fc.bigInt({ min: 2n, max: 1n << BigInt(bits) }));
  fc.assert(
    fc.property(number, number, (a, b) => check(1n + (a % (b - 1n || 1n)), b)),
    { numRuns: 400 },
  );
});

test('neighbours, powers of two and long chains of ones', () => {
  let [a, b] = [1n, 2n];
  while (b < 1n << 2048n) [a, b] = [b, a + b]; // neighbours of Fibonacci need the most steps
  check(a, b);
  const n = (1n << 2048n) - 1n;
  for (const r of [1n, 2n, n - 1n, n >> 1n, 1n << 2047n, (1n << 1024n) - 1n, (1n << 1024n) + 1n]) check(r, n);
});
