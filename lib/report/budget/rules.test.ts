import { describe, expect, test } from 'vitest';
import type { Plan } from '@/lib/shared/bulletin';
import { decimal } from '../noise/rules';
import { budgetFor, isLowUse, itemShare, spendingOf, totalOf, yearlyLimit } from './rules';

const dimensionsOf = (...names: ('department' | 'age' | 'tenure' | 'layer')[]) =>
  names.map((dimension) => ({ dimension, cells: [] }));
const plan = (tier: Plan['tier'], ...names: Parameters<typeof dimensionsOf>): Plan => ({
  subject: 'aozora',
  year: '2025H2',
  tier,
  headcount: 3000,
  floor: 10,
  dimensions: dimensionsOf(...names),
  hash: '',
});
const all = ['department', 'age', 'tenure', 'layer'] as const;

test.each([
  ['a pool', plan('pool'), false, [2, 2, 0.5]],
  ['an organization', plan('organization'), false, [2, 2, 0.5]],
  ['segments without a dimension', plan('segments'), false, [0.5, 0.5, 0.5]],
  ['segments with one', plan('segments', 'age'), false, [0.5, 0.5, 0.5, 1]],
  ['segments with three', plan('segments', 'department', 'age', 'tenure'), false, [0.5, 0.5, 0.5, 3]],
  ['segments with four', plan('segments', ...all), false, [0.5, 0.5, 0.5, 3]],
  ['segments of little use', plan('segments', ...all), true, [1, 1, 0.5, 2]],
])('%s spends in a year what it may and never more than the limit', (_, of, low, amounts) => {
  const lines = (['2025H2', '2026H1'] as const).flatMap((halfYear) =>
    spendingOf(budgetFor(of, halfYear, low), halfYear),
  );
  expect(lines.map(({ epsilon }) => epsilon)).toEqual(amounts);
  expect(new Set(lines.map(({ purpose }) => purpose)).size).toBe(lines.length);
  expect(totalOf(lines)).toBeLessThanOrEqual(yearlyLimit);
});

test('the first half-year has the whole only, the second also requests and segments', () => {
  expect(budgetFor(plan('segments', 'age'), '2025H2', false)).toMatchObject({
    requests: null,
    segments: null,
  });
  expect(budgetFor(plan('organization'), '2026H1', false)).toMatchObject({
    requests: { over: 1, under: 2 },
    segments: null,
  });
  expect(
    budgetFor(plan('segments', ...all), '2026H1', true).segments?.map(({ dimension }) => dimension),
  ).toEqual(['department', 'age']);
});

test('the items of a ballot share its ε, and none is left over', () => {
  const { theme, satisfied, change, improved, request } = itemShare;
  const whole = [theme, satisfied, change].map((part) => (part ? decimal(part) : 0));
  expect(whole.reduce((sum, part) => sum + part, 0)).toBe(1);
  expect(improved).toEqual(change);
  expect(request && decimal(request)).toBe(1);
});

describe('little use', () => {
  const spent = (epsilon: number) => [{ purpose: 'organization:2025H2', epsilon }];
  test.each([
    ['nothing known', [], null, false],
    ['7 % of the year before', [], { headcount: 3000, people: [100, 110] }, true],
    ['8 % of the year before', [], { headcount: 3000, people: [120, 120] }, false],
    ['two figures that were hidden', [], { headcount: 3000, people: [null, null] }, true],
    ['a first half-year that spent 1', spent(1), { headcount: 3000, people: [900] }, true],
    ['a first half-year that spent 0.5', spent(0.5), { headcount: 3000, people: [null] }, false],
  ])('%s', (_, lines, before, low) => expect(isLowUse(lines, before)).toBe(low));
});
