import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/shared/canonical';
import { budgetFor } from '../budget/rules';
import type { Tally } from '../counter/rules';
import { discreteLaplace, type Ratio } from '../noise/rules';
import { type ReleaseDocument, releaseDocumentSchema } from './input';
import { findingsOf, isStillOpen } from './preparation/rules';
import { composeRelease } from './rules';
import { countedOf, testPlan } from './test-tally';

const draw = (epsilon: Ratio) => discreteLaplace(epsilon, (below) => randomInt(below));
const none = () => 0;
/** Everybody answers everything; the answers are spread over the first bins. */
const answersAll = (item: string, n: number) => n % (item === 'satisfied' || item === 'improved' ? 2 : 4);
type Sizes = { whole: number; requests: number; departments: number[]; ages: number[] };

function tallyOf(
  { whole, requests, departments, ages }: Sizes,
  pick: (item: string, n: number) => number,
): Tally {
  const [department, age] = testPlan().dimensions;
  const cells = (part: typeof department, sizes: number[]) =>
    (part?.cells ?? []).map((cell, index) => ({
      ...cell,
      counted: countedOf(part?.dimension ?? 'age', sizes[index] ?? 0, pick),
    }));
  return {
    organization: countedOf('organization', whole, pick),
    requests: countedOf('request', requests, pick),
    segments: [
      { dimension: 'department', cells: cells(department, departments) },
      { dimension: 'age', cells: cells(age, ages) },
    ],
  };
}

function compose(sizes: Sizes, how = draw, plan = testPlan(), pick = answersAll): ReleaseDocument {
  const budget = budgetFor(plan, '2026H1', false);
  const facts = {
    number: 1,
    previousHash: '0'.repeat(64),
    salt: 'ab',
    halfYear: '2026H1' as const,
    sealedOn: '2026-11-20',
  };
  return composeRelease({ ...facts, plan, budget, yearTotal: 4.5, tally: tallyOf(sizes, pick) }, how);
}

const large: Sizes = { whole: 350, requests: 300, departments: [140, 110, 100, 90], ages: [200, 150] };

describe('a release of a large organization', () => {
  const document = compose(large);
  test('fits its schema, and its canonical JSON says the same', () => {
    expect(releaseDocumentSchema.parse(JSON.parse(canonicalJson(document)))).toEqual(document);
  });
  test('shows people, segments and requests near the truth, and spends its ε', () => {
    expect(document.usage.shown && Math.abs(document.usage.n - 350)).toBeLessThan(80);
    expect(document.segments?.map(({ cells }) => cells.length)).toEqual([4, 2]);
    expect(document.requests?.shown).toBe(true);
    expect(document.epsilon).toEqual({
      organization: 0.5,
      segments: 2,
      requests: 0.5,
      yearTotal: 4.5,
      limit: 4.5,
    });
  });
});

test.each([
  ['nine people', { ...large, whole: 9 }, 10, ['organization few_people']],
  ['the floor of a contract', { ...large, whole: 19 }, 20, ['organization few_people']],
  [
    'twelve people: a share would be too uncertain',
    { ...large, whole: 12 },
    10,
    ['organization.themes wide', 'organization.satisfied wide', 'organization.change wide'],
  ],
  [
    'one small department',
    { ...large, departments: [140, 110, 100, 9] },
    10,
    ['department.d3 complement', 'department.d4 few_people'],
  ],
  ['one small of two ages', { ...large, ages: [340, 9] }, 10, ['age dimension_dropped']],
  ['few requests', { ...large, requests: 9 }, 10, ['requests few_people']],
  [
    'more than 80 % of a department',
    { ...large, departments: [700, 110, 100, 90] },
    10,
    ['department.d1 nearly_all', 'department.d4 complement'],
  ],
])('%s', (_, sizes, floor, findings) => {
  const document = compose(sizes, none, testPlan({ floor }));
  expect(findingsOf(document).map(({ place, reason }) => `${place.join('.')} ${reason}`)).toEqual(findings);
});

test('the cloud holds the requests that are shown, with their shares, once about 180 people answered', () => {
  const { requests, cloud } = compose({ ...large, requests: 180 }, none);
  expect(requests?.shown).toBe(true);
  expect(cloud).toEqual({
    shown: true,
    items: requests?.shown ? requests.shares.map(({ code, percent }) => ({ code, percent })) : [],
  });
  const few = compose({ ...large, requests: 179 }, none);
  expect([few.requests?.shown, few.cloud]).toEqual([true, { shown: false, reason: 'few_answers' }]);
  expect(compose({ ...large, requests: 9 }, none).cloud).toBeNull();
});

test('a document of an earlier version, without what came later, is still read', () => {
  const { cloud: _, ...second } = compose(large, none);
  for (const version of [1, 2, 3])
    expect(releaseDocumentSchema.parse({ ...second, version })).not.toHaveProperty('cloud');
  expect(releaseDocumentSchema.safeParse({ ...second, version: 5 }).success).toBe(false);
});

test('an item that nearly everybody kept back is not shown, though the people are', () => {
  const keepsBack = (item: string, n: number) => (item === 'satisfied' && n > 6 ? 2 : n % 2);
  const document = compose(large, none, testPlan(), keepsBack);
  expect(document.usage.shown).toBe(true);
  expect(document.organization.satisfied).toEqual({ shown: false, reason: 'few_people' });
  expect(document.organization.themes.shown).toBe(true);
});

test('a pool has no segments, and the first half-year of a year no requests', () => {
  const plan = testPlan({ tier: 'pool', dimensions: [], headcount: 200 });
  const budget = budgetFor(plan, '2025H2', false);
  const tally: Tally = {
    organization: countedOf('organization', 60, (_, n) => n % 3),
    requests: null,
    segments: [],
  };
  const facts = {
    number: 1,
    previousHash: '',
    salt: '',
    halfYear: '2025H2' as const,
    sealedOn: '2026-05-20',
  };
  const document = composeRelease({ ...facts, plan, budget, yearTotal: 2, tally }, draw);
  expect([document.segments, document.requests, document.usage.shown]).toEqual([null, null, true]);
});

test('ballots come in until the end of the last day', () => {
  expect(['2026-11-13', '2026-11-14', '2026-11-15'].map((day) => isStillOpen('2026-11-14', day))).toEqual([
    true,
    true,
    false,
  ]);
});

/** Every share of a document. */
const percents = (value: unknown): number[] => {
  if (Array.isArray(value)) return value.flatMap(percents);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ['percent', 'low', 'high'].includes(name) && typeof inner === 'number' && 'percent' in value
      ? [inner]
      : percents(inner),
  );
};

describe('whatever was counted and drawn', () => {
  const size = fc.oneof(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 740 }));
  const sizes = fc.record({
    whole: size,
    requests: size,
    departments: fc.array(size, { minLength: 4, maxLength: 4 }),
    ages: fc.array(size, { minLength: 2, maxLength: 2 }),
  });

  test('no figure about fewer people than the floor, no lone hidden cell, no share outside 10–90 %', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(10, 20), fc.integer({ min: 1, max: 9 }), (counts, floor, spread) => {
        const document = compose(counts, draw, testPlan({ floor }), (_, n) => n % spread);
        releaseDocumentSchema.parse(document);
        if (document.usage.shown) expect(counts.whole).toBeGreaterThanOrEqual(floor);
        if (document.requests?.shown) expect(counts.requests).toBeGreaterThanOrEqual(floor);
        const truths = { department: counts.departments, age: counts.ages, tenure: [], layer: [] };
        for (const { dimension, cells } of document.segments ?? []) {
          const hidden = cells.filter(({ people }) => !people.shown).length;
          expect(hidden).not.toBe(1);
          for (const [index, { people, themes, satisfied, improved }] of cells.entries()) {
            if (people.shown) expect(truths[dimension][index]).toBeGreaterThanOrEqual(floor);
            else expect([themes.shown, satisfied.shown, improved.shown]).toEqual([false, false, false]);
          }
        }
        for (const percent of percents(document)) {
          expect(percent).toBeGreaterThanOrEqual(10);
          expect(percent).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('the noise is drawn once for every bin of everything that is released', () => {
  let draws = 0;
  compose(large, () => {
    draws += 1;
    return 0;
  });
  const organization = 10 + 3 + 6;
  const cell = 10 + 3 + 3;
  expect(draws).toBe(organization + 10 + 6 * cell);
});
