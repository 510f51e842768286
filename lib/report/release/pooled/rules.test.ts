import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requests } from '@/lib/shared/taxonomy';
import { isPooled } from '../cloud/rules';
import { type NoisyAnswer, pooledCloud } from './rules';

/** Organizations with so many answers for each of the first three requests. */
const answersOf = (organizations: readonly (readonly number[])[]): NoisyAnswer[] =>
  organizations.flatMap((counts, index) =>
    requests.map((request, place) => ({ subject: `org${index}`, request, noisy: counts[place] ?? 0 })),
  );

describe('the pooled cloud', () => {
  test.each([
    ['five organizations', Array(5).fill([20, 20, 2]), { shown: true, codes: 2 }],
    ['four', Array(4).fill([50, 20, 2]), { shown: false, reason: 'few_organizations' }],
    ['too few answers', Array(5).fill([20, 10, 2]), { shown: false, reason: 'few_answers' }],
    [
      'one with more than two fifths',
      [[200, 20, 0], ...Array(5).fill([30, 20, 0])],
      { shown: false, reason: 'one_large' },
    ],
  ])('%s', (_, organizations, expected) => {
    const cloud = pooledCloud(answersOf(organizations), 10);
    expect(cloud.shown ? { shown: true, codes: cloud.items.length } : cloud).toEqual(expected);
  });

  test('names no request that is not above the floor by four deviations of everybody’s noise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -5, max: 60 }), { minLength: 9, maxLength: 9 }), {
          minLength: 1,
          maxLength: 20,
        }),
        (organizations) => {
          const answers = answersOf(organizations);
          const cloud = pooledCloud(answers, 10);
          for (const { code } of cloud.shown ? cloud.items : []) {
            const n = answers
              .filter(({ request }) => request === code)
              .reduce((sum, { noisy }) => sum + noisy, 0);
            expect(n).toBeGreaterThanOrEqual(10 + 4 * Math.sqrt(organizations.length * 7.8));
          }
        },
      ),
    );
  });
});

type Given = Parameters<typeof isPooled>[0];
const release = (change: Partial<Given>): Given => {
  const base: Given = {
    tier: 'organization',
    halfYear: '2026H1',
    year: '2025H2',
    cloud: { shown: false, reason: 'few_answers' },
    requests: { shown: true, shares: [] },
  };
  return { ...base, ...change };
};

test.each<[string, Partial<Given>, boolean]>([
  ['few answers', {}, true],
  ['requests hidden by the floor', { cloud: null, requests: { shown: false, reason: 'few_people' } }, true],
  ['requests of nearly everybody', { cloud: null, requests: { shown: false, reason: 'nearly_all' } }, false],
  ['a cloud of its own', { cloud: { shown: true, items: [{ code: 'other', percent: 20 }] } }, false],
  ['a pool, whose document is one', { tier: 'pool' }, false],
  ['the first half-year', { halfYear: '2025H2', cloud: null, requests: null }, false],
])('in the pooled cloud: %s %s', (_, change, expected) => expect(isPooled(release(change))).toBe(expected));
