import { budgetFor } from '@/lib/report/budget/rules';
import type { Counted } from '@/lib/report/counter/rules';
import { addNoise, answering, estimate } from '@/lib/report/estimate/rules';
import { discreteLaplace, type Ratio } from '@/lib/report/noise/rules';
import { composeRelease } from '@/lib/report/release/rules';
import { lots, planOf, tallyOf } from './population';
import type { Fact } from './report';

/**
 * What the privacy study predicted for a release (section C3), and what the engine makes of simulated organizations: how often the whole
 * is published, the mean error that the noise adds to a theme's share in points, and the cells of departments that are shown.
 */
const predictions = [
  { people: 300, use: 0.05, runs: 300, published: 0.33, error: 8.1, cells: 0, cellError: 0 },
  { people: 300, use: 0.1, runs: 300, published: 0.97, error: 6.1, cells: 0, cellError: 0 },
  { people: 300, use: 0.2, runs: 300, published: 1, error: 3.6, cells: 0, cellError: 0 },
  { people: 3000, use: 0.05, runs: 60, published: 1, error: 2.9, cells: 2, cellError: 3.6 },
  { people: 3000, use: 0.1, runs: 60, published: 1, error: 3.1, cells: 4, cellError: 3.6 },
  { people: 3000, use: 0.2, runs: 60, published: 1, error: 1.4, cells: 8, cellError: 3.6 },
  { people: 30000, use: 0.05, runs: 12, published: 1, error: 0.4, cells: 21, cellError: 3.6 },
  { people: 30000, use: 0.1, runs: 12, published: 1, error: 0.3, cells: 38, cellError: 3.8 },
  { people: 30000, use: 0.2, runs: 12, published: 1, error: 0.2, cells: 64, cellError: 3.8 },
] as const;
type Prediction = (typeof predictions)[number];

/** Simulated releases beside what was predicted. Same lots in every run, so the facts are exact. */
export async function utility(): Promise<{ rows: []; facts: Fact[] }> {
  return { rows: [], facts: predictions.flatMap(factsOf) };
}

type Found = { published: number; errors: number[]; halves: number[]; cells: number; cellErrors: number[] };

function factsOf(expected: Prediction): Fact[] {
  const found = simulate(expected);
  const { people, use, runs, cells } = expected;
  const name = (what: string) => `${people} people, ${use * 100} % use: ${what}`;
  const near = (value: number, aim: number, give: number): boolean => Math.abs(value - aim) <= give;
  const published = found.published / runs;
  const error = 100 * mean(found.errors);
  const whole: Fact[] = [
    {
      fact: name('releases published'),
      value: published.toFixed(2),
      expected: `≈ ${expected.published}`,
      pass: near(published, expected.published, 0.2),
    },
    {
      fact: name('error of a theme, points'),
      value: `${error.toFixed(1)} (half-width ${(100 * mean(found.halves)).toFixed(1)})`,
      expected: `≤ ${expected.error}, and a quarter for chance`,
      pass: error <= 1.25 * expected.error,
    },
  ];
  if (cells === 0) return whole;
  const cellError = 100 * mean(found.cellErrors);
  return [
    ...whole,
    {
      fact: name('departments shown'),
      value: (found.cells / runs).toFixed(1),
      expected: `≈ ${cells}`,
      pass: near(found.cells / runs, cells, 0.35 * cells + 1),
    },
    {
      fact: name('error of a theme in a department, points'),
      value: cellError.toFixed(1),
      expected: `≤ ${expected.cellError}, and a quarter for chance`,
      pass: cellError <= 1.25 * expected.cellError,
    },
  ];
}

function simulate({ people, use, runs }: Prediction): Found {
  const draw = lots(people + use * 1000);
  const noise = (epsilon: Ratio) => discreteLaplace(epsilon, (below) => Math.floor(draw() * below));
  const found: Found = { published: 0, errors: [], halves: [], cells: 0, cellErrors: [] };
  for (let run = 0; run < runs; run += 1) {
    const plan = planOf(people, use, draw);
    const tally = tallyOf(plan, use, draw);
    const budget = budgetFor(plan, '2029H1', use < 0.08);
    const blank = { number: 1, previousHash: '', salt: '', sealedOn: '', yearTotal: 0 };
    const document = composeRelease({ ...blank, halfYear: '2029H1', plan, budget, tally }, noise);
    if (document.usage.shown) {
      found.published += 1;
      const { errors, halves } = errorsOf(tally.organization, budget.organization, noise);
      found.errors.push(...errors);
      found.halves.push(...halves);
    }
    const department = document.segments?.find(({ dimension }) => dimension === 'department');
    const part = tally.segments.find(({ dimension }) => dimension === 'department');
    for (const [index, cell] of (department?.cells ?? []).entries()) {
      const counted = part?.cells[index]?.counted;
      if (!cell.people.shown || !counted) continue;
      found.cells += 1;
      found.cellErrors.push(...errorsOf(counted, { over: 1, under: 1 }, noise).errors);
    }
  }
  return found;
}

/** By how much noise moves each theme's share, and half of the interval that is printed beside it. */
function errorsOf(counted: Counted, epsilon: Ratio, noise: (epsilon: Ratio) => number) {
  const item = addNoise(counted, epsilon, noise).items.theme;
  if (!item || answering(item).noisy < 1) return { errors: [], halves: [] };
  const n = answering(item).truth;
  const themes = Object.keys(item.truth).filter((bin) => bin !== 'withheld');
  const estimates = themes.map((bin) => ({ ...estimate(item, bin), truth: (item.truth[bin] ?? 0) / n }));
  return {
    errors: estimates.map(({ p, truth }) => Math.abs(p - truth)),
    halves: estimates.map(({ half }) => half),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
