import { describe, expect, test } from 'vitest';
import { withheld } from '@/lib/shared/ballot';
import { freeze } from './rules';

const key = 'voice:aozora:request:all:2025H2';
const count = (bin: string, n: number, item = 'request', keyId = key) => ({ keyId, item, bin, n });
const spent = (n: number) => [{ keyId: key, n }];

describe('counters', () => {
  test('are frozen with every bin of their items, other keys left out', () => {
    const frozen = freeze(
      key,
      'request',
      [count('other', 3), count(withheld, 2), count('other', 9, 'request', 'else')],
      spent(5),
    );
    expect(frozen.ok && frozen.value.ballots).toBe(5);
    expect(frozen.ok && frozen.value.items.request).toMatchObject({
      other: 3,
      withheld: 2,
      side_jobs_allowed: 0,
    });
    expect(freeze(key, 'request', [], []).ok).toBe(true);
  });
  test.each([
    ['one ballot too many', [count('other', 6)]],
    ['one too few', [count('other', 4)]],
    ['a bin that is not one', [count('other', 4), count('boss', 1)]],
    ['an item that is not asked', [count('other', 5), count('yes', 1, 'satisfied')]],
    ['nothing', []],
  ])('with %s are refused', (_, counts) => {
    expect(freeze(key, 'request', counts, spent(5))).toEqual({ ok: false, reason: 'counters_differ' });
  });
});
