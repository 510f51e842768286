import { describe, expect, it } from 'vitest';
import { loosen, nearLimit } from './rules';

type Name = 'language' | 'time';
const conditions = [
  { name: 'language', time: false },
  { name: 'time', time: true },
] as const;
/** Somebody who misses a condition, and the sets of conditions under which there is an opening. */
const one = (missed: Name | '', open: readonly (Name | 'all')[]) => ({ missed, open });
type One = ReturnType<typeof one>;
const opens = ({ open }: One, without: Name | null) => open.includes(without ?? 'all');

describe('what to loosen', () => {
  it.each<[string, One[], [Name, number][]]>([
    ['nobody near', [], []],
    ['who misses one and has an opening', [one('language', ['language'])], [['language', 1]]],
    ['who misses one and has none', [one('language', [])], []],
    ['who fits already', [one('', ['all', 'time', 'language'])], []],
    ['who is open at other times only', [one('', ['time'])], [['time', 1]]],
    ['who never works then', [one('time', ['time'])], [['time', 1]]],
    [
      'the condition that adds most first',
      [one('language', ['language']), one('time', ['time']), one('', ['time'])],
      [
        ['time', 2],
        ['language', 1],
      ],
    ],
  ])('%s', (_, near, expected) => {
    const found = loosen(near, conditions, opens);
    expect(found.map(({ condition, adds }) => [condition, adds])).toEqual(expected);
  });

  it('says so where not all were counted', () => {
    const near = Array.from({ length: nearLimit }, () => one('language', ['language']));
    expect(loosen(near, conditions, opens)).toEqual([
      { condition: 'language', adds: nearLimit, orMore: true },
    ]);
  });
});
