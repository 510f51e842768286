import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled, tally } from './rules';

test('a shuffle keeps everything, and every order comes about equally often', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const mixed = shuffled(items, (below) => randomInt(below));
      expect([...mixed].sort()).toEqual([...items].sort());
    }),
  );
  const seen = new Map<string, number>();
  for (let i = 0; i < 6000; i += 1) {
    const order = shuffled(['a', 'b', 'c'], (below) => randomInt(below)).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(180); // six standard deviations
});

test('a tally adds one for each item of each ballot', () => {
  const one = { keyId: 'k', choices: { theme: 'other', satisfied: 'yes' } };
  const counts = tally([one, one, { keyId: 'l', choices: { theme: 'other', satisfied: 'no' } }]);
  expect(counts).toEqual([
    { keyId: 'k', item: 'theme', bin: 'other', n: 2 },
    { keyId: 'k', item: 'satisfied', bin: 'yes', n: 2 },
    { keyId: 'l', item: 'theme', bin: 'other', n: 1 },
    { keyId: 'l', item: 'satisfied', bin: 'no', n: 1 },
  ]);
});
