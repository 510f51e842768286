import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '@/lib/shared/bulletin';
import type { Dimension } from '@/lib/shared/taxonomy';
import { budgetFor } from '../budget/rules';
import { discreteLaplace, type Ratio } from '../noise/rules';
import type { ReleaseDocument } from '../release/input';
import { composeRelease } from '../release/rules';
import { countedOf, testPlan } from '../release/test-tally';
import { loadSolver } from '../solver/queries';
import type { Solver } from '../solver/rules';
import { auditRelease, leastUncertainty, uncertainties, widthOf } from './rules';

let solve: Solver;
beforeAll(async () => {
  solve = await loadSolver();
});

const draw = (epsilon: Ratio) => discreteLaplace(epsilon, (below) => randomInt(below));
const none = () => 0;

type Counts = { whole: number; cells: number[][] };

function compose(plan: Plan, { whole, cells }: Counts, how: typeof none | typeof draw): ReleaseDocument {
  const pick = (item: string, n: number) => n % (item === 'theme' ? 4 : 2);
  const segments = plan.dimensions.map((part, at) => ({
    dimension: part.dimension,
    cells: part.cells.map((cell, index) => ({
      ...cell,
      counted: countedOf(part.dimension, cells[at]?.[index] ?? 0, pick),
    })),
  }));
  const tally = { organization: countedOf('organization', whole, pick), requests: null, segments };
  const blank = { number: 1, previousHash: '', salt: '', sealedOn: '', yearTotal: 0 };
  const budget = budgetFor(plan, '2026H1', false);
  return composeRelease({ ...blank, halfYear: '2026H1', plan, budget, tally }, how);
}

/** The same document with the cells shown that were hidden for the sake of others: what a release without complement would be. */
const withoutComplement = (document: ReleaseDocument, counts: Counts): ReleaseDocument => ({
  ...document,
  segments: (document.segments ?? []).map((part, at) => ({
    ...part,
    cells: part.cells.map((cell, index) =>
      !cell.people.shown && cell.people.reason === 'complement'
        ? { ...cell, people: { shown: true, n: counts.cells[at]?.[index] ?? 0 } }
        : cell,
    ),
  })),
});

const oneSmall: Counts = {
  whole: 340,
  cells: [
    [150, 105, 80, 5],
    [190, 150],
  ],
};

describe('a small department beside ages that tell the total', () => {
  const document = compose(testPlan(), oneSmall, none);
  test('passes with its complement', () => {
    const { audit } = auditRelease(document, [], solve);
    expect(audit).toEqual({ cells: 2, narrowest: 75, dropped: [] });
  });
  test('control: without complement the audit finds the pinned cell, and drops the dimension', () => {
    const bare = withoutComplement(document, oneSmall);
    const [found] = uncertainties(bare, [], solve);
    expect(found && { ...found, low: Math.round(found.low), high: Math.round(found.high) }).toEqual({
      dimension: 'department',
      cell: 'd4',
      low: 5,
      high: 5,
    });
    const audited = auditRelease(bare, [], solve);
    expect(audited.audit).toEqual({ cells: 0, narrowest: null, dropped: ['department'] });
    expect(audited.segments?.map(({ dropped, cells }) => [dropped, cells.length])).toEqual([
      ['dimension_dropped', 0],
      [null, 2],
    ]);
  });
});

test('the totals of the half-years alone pin a lone cell of the only dimension', () => {
  const plan = testPlan({ dimensions: testPlan().dimensions.slice(0, 1) });
  const document = compose(plan, oneSmall, none);
  const bare = withoutComplement(document, oneSmall);
  const nobodyBefore = { ...document, usage: { shown: true, n: 10 } } as const;
  const widthGiven = (earlier: ReleaseDocument[]) =>
    uncertainties(bare, earlier, solve).map((one) => widthOf(one));
  expect(widthGiven([nobodyBefore])).toEqual([10]); // 335 are shown; 340 to 350 came in the year
  expect(widthGiven([{ ...nobodyBefore, year: '2024H2' }])[0]).toBeGreaterThan(500); // another year tells nothing
});

test('that there is no cloud tells that fewer than 180 people came in the year', () => {
  const plan = testPlan({ dimensions: testPlan().dimensions.slice(0, 1) });
  const document = compose(plan, { whole: 150, cells: [[60, 50, 35, 5]] }, none);
  const widthsGiven = (given: ReleaseDocument) => uncertainties(given, [], solve).map((one) => widthOf(one));
  const [untold = 0] = widthsGiven(document);
  const [told = 0] = widthsGiven({ ...document, cloud: { shown: false, reason: 'few_answers' } });
  expect(told).toBeLessThan(untold);
  expect(told).toBeGreaterThanOrEqual(leastUncertainty);
});

describe('figures that contradict each other, as noise makes them', () => {
  type Figure = { shown: true; n: number } | { shown: false; reason: 'few_people' | 'complement' };
  const people = (n: number): Figure => ({ shown: true, n });
  const few = { shown: false, reason: 'few_people' } as const;
  const complement = { shown: false, reason: 'complement' } as const;
  const part = (dimension: Dimension, figures: Figure[]) => ({
    dimension,
    dropped: null,
    cells: figures.map((figure, n) => ({
      id: `${dimension}${n}`,
      label: `${n}`,
      headcount: 700,
      people: figure,
      themes: few,
      satisfied: few,
      improved: few,
    })),
  });
  const document: ReleaseDocument = {
    ...compose(testPlan(), oneSmall, none),
    headcount: 3000,
    usage: { shown: true, n: 25 },
    segments: [
      part('age', [people(15), few, few, people(30)]),
      part('tenure', [few, complement, people(25), complement]),
      part('layer', [people(20), people(10), people(20)]),
    ],
  };

  test('somebody who trusts one whole breakdown alone learns no hidden cell', () => {
    expect(auditRelease(document, [], solve).audit.dropped).toContain('tenure'); // 50 by layer, 25 shown
  });

  test('nor does somebody who trusts the half-years alone', () => {
    const earlier = { ...document, usage: { shown: true, n: 15 } } as const;
    const bare = { ...document, segments: document.segments?.slice(0, 2) ?? [] };
    expect(auditRelease(bare, [earlier], solve).audit.dropped).toContain('tenure'); // 40 at most, 25 shown
  });
});

/** Plans as the desk makes them, and counts in which a few cells are small. */
const scene = fc
  .record({
    cells: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 3 }),
    use: fc.integer({ min: 5, max: 60 }),
    small: fc.array(fc.nat({ max: 14 }), { minLength: 3, maxLength: 3 }),
    second: fc.double({ min: 0.3, max: 1, noNaN: true }),
  })
  .map(({ cells, use, small, second }) => {
    const names = ['department', 'age', 'tenure'] as const;
    const dimensions = cells.map((count, at) => ({
      dimension: names[at] ?? 'age',
      cells: Array.from({ length: count }, (_, n) => ({
        id: `${at}${n}`,
        label: `${n}`,
        headcount: Math.floor(3000 / count),
      })),
    }));
    const year = 30 * use;
    const counts = cells.map((count, at) => {
      const rest = Array.from({ length: count - 1 }, () =>
        Math.floor((year - (small[at] ?? 0)) / (count - 1)),
      );
      return [...rest, small[at] ?? 0];
    });
    return { plan: testPlan({ dimensions }), counts: { whole: Math.round(year * second), cells: counts } };
  });

describe('whatever was planned, counted and drawn', () => {
  test('after the audit no hidden cell is pinned', () => {
    fc.assert(
      fc.property(scene, ({ plan, counts }) => {
        const audited = auditRelease(compose(plan, counts, draw), [], solve);
        const widths = uncertainties(audited, [], solve).map((one) => widthOf(one));
        expect(widths.filter((width) => width < leastUncertainty)).toEqual([]);
        expect(audited.audit.narrowest).toBe(widths.length > 0 ? Math.min(...widths) : null);
      }),
      { numRuns: 40 },
    );
  });
});
