import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions } from '@/lib/shared/taxonomy';
import type { Person } from './dimension/rules';
import { cellOf, decidePool, hashOf, mergeNeighbours, minimumCell, planFor, tierOf, yearOf } from './rules';

const day = fc
  .record({
    year: fc.integer({ min: 1955, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
const person: fc.Arbitrary<Person> = fc.record({
  department: fc.constantFrom('営業部', '開発部', '総務部', '品質保証部', 'R&D・第一', '𠮷田工場'),
  layer: fc.constantFrom('若手', '中堅', '管理職'),
  bornOn: fc.option(day),
  joinedOn: fc.option(day),
});

describe('a plan', () => {
  test('has disjoint cells that cover everybody, with headcounts that add up', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1000, maxLength: 1400 }),
        fc.constantFrom(0.1, 0.3, 1),
        (people, use) => {
          const plan = planFor('aozora', '2025H2', false, people, use);
          for (const { dimension, cells } of plan.dimensions) {
            expect(cells.length).toBeGreaterThanOrEqual(2);
            for (const cell of cells) {
              const members = people.filter((one) => cellOf(one, plan, dimension) === cell.id);
              expect(members.length).toBe(cell.headcount);
              expect(cell.headcount).toBeGreaterThanOrEqual(minimumCell(use));
            }
            expect(cells.reduce((sum, cell) => sum + cell.headcount, 0)).toBe(people.length);
            expect(new Set(cells.flatMap((cell) => cell.covers)).size).toBe(
              cells.flatMap((cell) => cell.covers).length,
            );
          }
          expect(plan.dimensions.length).toBeLessThanOrEqual(dimensions.length);
          expect(plan.hash).toBe(hashOf(plan));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('knows dimensions only from 1000 people on', () => {
    const people = Array.from({ length: 999 }, (_, i) => ({
      department: `d${i % 2}`,
      layer: 'a',
      bornOn: null,
      joinedOn: null,
    }));
    expect(planFor('aozora', '2025H2', false, people).dimensions).toEqual([]);
    const [first] = people;
    const more = first ? [...people, ...people, first] : [];
    expect(planFor('aozora', '2025H2', false, more).dimensions.map((one) => one.dimension)).toEqual([
      'department',
    ]);
    expect(planFor('pool-a', '2025H2', true, more).dimensions).toEqual([]);
  });

  test('names ranges of years and joined departments', () => {
    const people = Array.from({ length: 2400 }, (_, i) => ({
      department: ['営業部', '開発部', '経理部', '総務部'][i % 4] ?? '',
      layer: '若手',
      bornOn: `${1965 + (i % 40)}-06-01`,
      joinedOn: i % 100 === 0 ? null : `${2005 + (i % 20)}-04-01`,
    }));
    const plan = planFor('aozora', '2025H2', false, people);
    const labels = plan.dimensions.map(({ dimension, cells }) => [
      dimension,
      cells.map((cell) => cell.label),
    ]);
    expect(labels).toEqual([
      ['department', ['営業部', '経理部', '総務部', '開発部']],
      ['age', ['≤34', '35–44', '45+']],
      ['tenure', ['≤9', '10–14', '15+・?']],
    ]);
  });

  test('a person whose department came later has no cell there', () => {
    const people = Array.from({ length: 1400 }, (_, i) => ({
      department: `d${i % 2}`,
      layer: 'a',
      bornOn: null,
      joinedOn: null,
    }));
    const plan = planFor('aozora', '2025H2', false, people);
    expect(
      cellOf({ department: 'new', layer: 'a', bornOn: null, joinedOn: null }, plan, 'department'),
    ).toBeNull();
    expect(cellOf({ department: 'd1', layer: 'a', bornOn: null, joinedOn: null }, plan, 'age')).toBeNull();
  });
});

test.each([
  [99, false, 'pool'],
  [100, false, 'organization'],
  [999, false, 'organization'],
  [1000, false, 'segments'],
  [5000, true, 'pool'],
] as const)('%i people (pooled: %s) report as %s', (headcount, pooled, tier) => {
  expect(tierOf(headcount, pooled)).toBe(tier);
});

test.each([
  [[40, 40, 40, 40], 'pool_too_few'],
  [[19, 20, 20, 20, 20], 'pool_too_small'],
  [[90, 30, 30, 30, 30], 'pool_dominated'],
] as const)('a pool of %j is refused: %s', (headcounts, reason) => {
  expect(decidePool(headcounts)).toEqual({ ok: false, reason });
});

test('a pool of five with 200 people may report', () => {
  expect(decidePool([60, 50, 40, 30, 20]).ok).toBe(true);
});

test('a cell needs 600 heads at 10 % use and never fewer than 50', () => {
  expect([0.1, 0.5, 1].map((use) => minimumCell(use))).toEqual([600, 120, 60]);
  expect(minimumCell(2)).toBe(50);
});

test('a remainder joins the last group, and too few heads make one group', () => {
  const heads = (...counts: number[]) => counts.map((headcount, i) => ({ covers: [String(i)], headcount }));
  expect(mergeNeighbours(heads(30, 30, 60, 10), 50).map((group) => group.headcount)).toEqual([60, 70]);
  expect(mergeNeighbours(heads(10, 20), 50).map((group) => group.headcount)).toEqual([30]);
  expect(mergeNeighbours([], 50)).toEqual([]);
});

test.each([
  ['2025H2', '2025H2', '2025H2'],
  ['2026H1', '2025H2', '2025H2'],
  ['2026H2', '2025H2', '2026H2'],
  ['2026H2', '2026H1', '2026H1'],
] as const)('%s of a contract from %s belongs to the year %s', (halfYear, first, year) => {
  expect(yearOf(halfYear, first)).toBe(year);
});

test('a plan keeps the floor of the contracts, never below ten, and its hash covers it', () => {
  const plan = planFor('aozora', '2025H2', false, [], 0.1, 20);
  expect(plan.floor).toBe(20);
  expect(planFor('aozora', '2025H2', false, [], 0.1, 5).floor).toBe(10);
  expect(planFor('aozora', '2025H2', false, []).hash).not.toBe(plan.hash);
});
