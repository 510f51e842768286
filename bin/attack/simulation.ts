import { randomInt } from 'node:crypto';
import { cellOf, type DeskPlan, planFor } from '@/lib/desk/plan/rules';
import { budgetFor, isLowUse } from '@/lib/report/budget/rules';
import type { Counted, Histogram, Tally } from '@/lib/report/counter/rules';
import { auditRelease } from '@/lib/report/disclosure/rules';
import type { Draw } from '@/lib/report/estimate/rules';
import { discreteLaplace } from '@/lib/report/noise/rules';
import type { ReleaseDocument } from '@/lib/report/release/input';
import { drawRelease } from '@/lib/report/release/rules';
import { loadSolver } from '@/lib/report/solver/queries';
import { ballotItems } from '@/lib/shared/ballot';
import type { Plan } from '@/lib/shared/bulletin';
import { type HalfYear, nextHalfYear } from '@/lib/shared/half-year';
import type { BallotKind } from '@/lib/shared/taxonomy';
import { fraction, normal } from './statistics';

/** Organizations that do not exist, for the attacks on figures: Zipf departments, use that differs between them, a reorganisation a year. */
export type Someone = { department: string; layer: string; bornOn: string; joinedOn: string };
export type Company = { people: Someone[]; use: Map<string, number> };

export function drawCompany(size: number, use: number): Company {
  const departments = Math.min(60, Math.max(6, Math.round(size / 120)));
  const weights = Array.from({ length: departments }, (_, rank) => 1 / (rank + 1) ** 0.7);
  const people = Array.from({ length: size }, () => someone(`部${pick(weights) + 1}`));
  const names = new Set(people.map(({ department }) => department));
  return { people, use: new Map([...names].map((name) => [name, use * Math.exp(0.35 * normal())])) };
}

/** A tenth of the people move, and the largest department is split. */
export function reorganise({ people, use }: Company): Company {
  const names = [...use.keys()];
  const largest = names[0] ?? '部1';
  const moved = people.map((person) => {
    if (randomInt(10) === 0) return { ...person, department: names[randomInt(names.length)] ?? largest };
    return person.department === largest && randomInt(2) === 0
      ? { ...person, department: `${largest}新設` }
      : person;
  });
  return { people: moved, use: new Map([...use, [`${largest}新設`, use.get(largest) ?? 0.1]]) };
}

/** One year of a company as the desk plans it and as its people really answered. */
export type Year = { plan: DeskPlan; answered: { first: boolean; second: boolean }[]; people: Someone[] };

export function drawYear({ people, use }: Company, year: HalfYear): Year {
  const answered = people.map(({ department }) => {
    const share = (use.get(department) ?? 0.1) * 0.6;
    return { first: fraction() < share, second: fraction() < share };
  });
  return { plan: planFor('attack', year, false, people), answered, people };
}

/** A release with the truth behind it and the year's earlier release. */
export type Published = {
  halfYear: HalfYear;
  plan: Plan;
  document: ReleaseDocument;
  before: ReleaseDocument | null;
  tally: Tally;
  /** The year's requests with the noise of this release; null in its first half. */
  noisyRequests: Histogram | null;
};

const exactNoise: Draw = (epsilon) => discreteLaplace(epsilon, (below) => randomInt(below));
const solve = await loadSolver();

/** Both releases of a year, composed and audited by the product's rules. `draw` and `floor` are what T18 switches off. */
export function releasesOf(
  year: Year,
  { draw = exactNoise, floor = 10 }: { draw?: Draw; floor?: number } = {},
): [Published, Published] {
  const plan = { ...year.plan, floor };
  const compose = (
    halfYear: HalfYear,
    part: 'first' | 'second',
    before: ReleaseDocument | null,
  ): Published => {
    const tally = tallyOf(year, part);
    const budget = budgetFor(plan, halfYear, isLowUse([], null));
    const facts = { number: 1, previousHash: '', salt: '', sealedOn: '2030-01-01', yearTotal: 4.5 };
    const drawn = drawRelease({ ...facts, halfYear, plan, budget, tally }, draw);
    const document = auditRelease(drawn.document, before ? [before] : [], solve);
    return { halfYear, plan, tally, before, document, noisyRequests: drawn.noisyRequests };
  };
  const first = compose(plan.year, 'first', null);
  return [first, compose(nextHalfYear(plan.year), 'second', first.document)];
}

function tallyOf({ plan, answered, people }: Year, part: 'first' | 'second'): Tally {
  const half = answered.filter((one) => one[part]).length;
  const closes = part === 'second';
  const whole = people.filter((_, index) => answered[index]?.first || answered[index]?.second);
  const segments = plan.dimensions.map(({ dimension, cells }) => ({
    dimension,
    cells: cells.map(({ id, label, headcount }) => ({
      id,
      label,
      headcount,
      counted: counted(dimension, whole.filter((person) => cellOf(person, plan, dimension) === id).length),
    })),
  }));
  return {
    organization: counted('organization', half),
    requests: closes ? counted('request', whole.length) : null,
    segments: closes ? segments : [],
  };
}

/** Ballots laid out at random: themes unevenly, as in the survey. */
export function counted(kind: BallotKind, ballots: number): Counted {
  const items = Object.entries(ballotItems[kind]).map(([item, bins]) => {
    const histogram: Record<string, number> = Object.fromEntries(
      [...bins, 'withheld'].map((bin) => [bin, 0]),
    );
    const weights = bins.map((_, rank) => 1 / (rank + 1.5));
    for (let n = 0; n < ballots; n += 1) {
      const bin = randomInt(20) === 0 ? 'withheld' : (bins[pick(weights)] ?? 'withheld');
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
    return [item, histogram] as const;
  });
  return { ballots, items: Object.fromEntries(items) };
}

function someone(department: string): Someone {
  const born = 1960 + randomInt(44);
  const joined = Math.min(2025, born + 20 + randomInt(Math.max(1, 2026 - born - 20)));
  const layers = ['一般', '一般', '一般', '中堅', '中堅', '主任・係長', '管理職'];
  return {
    department,
    layer: layers[randomInt(layers.length)] ?? '一般',
    bornOn: `${born}-06-01`,
    joinedOn: `${joined}-04-01`,
  };
}

/** The place of a weight, each as often as it weighs. */
function pick(weights: readonly number[]): number {
  let left = fraction() * weights.reduce((total, weight) => total + weight, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return place < 0 ? weights.length - 1 : place;
}
