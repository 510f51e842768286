import { createHash } from 'node:crypto';
import type { Plan } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';
import { daysOfHalfYear, type HalfYear, previousHalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Dimension, dimensions } from '@/lib/shared/taxonomy';
import { type Person, valueIn, valueLabel, valuesInOrder } from './dimension/rules';

/** A plan with the values that each cell covers: what the desk needs to find a person's cell. The bulletin shows it without `covers`. */
export type DeskPlan = Omit<Plan, 'dimensions'> & {
  dimensions: {
    dimension: Dimension;
    cells: (Plan['dimensions'][number]['cells'][number] & { covers: string[] })[];
  }[];
};

/** Share of the people that is assumed to use the service in a year, until the operator knows better. */
export const assumedUse = 0.1;

/** People behind a published figure, whatever a contract says. */
export const lowestFloor = 10;

/** Heads that a cell needs: enough for about 60 answering people a year, and never below 50. */
export const minimumCell = (use: number = assumedUse): number => Math.max(50, Math.ceil(60 / use));

/** How an organization reports: by its pool below 100 people, as a whole below 1000, by segments from there. */
export function tierOf(headcount: number, pooled: boolean): Plan['tier'] {
  if (pooled || headcount < 100) return 'pool';
  return headcount < 1000 ? 'organization' : 'segments';
}

export type PoolRefusal = 'pool_too_few' | 'pool_too_small' | 'pool_dominated';

/** A pool reports only when nobody can be found in it: five organizations, 100 people, none of them more than 40 %. */
export function decidePool(headcounts: readonly number[]): Result<null, PoolRefusal> {
  const total = headcounts.reduce((sum, heads) => sum + heads, 0);
  if (headcounts.length < 5) return refused('pool_too_few');
  if (total < 100) return refused('pool_too_small');
  return headcounts.some((heads) => heads > 0.4 * total) ? refused('pool_dominated') : accepted(null);
}

export type PlanRefusal = PoolRefusal | 'too_few_people';

/** Whether a subject may report, by the heads of its organizations: an organization from 100 people on, below that only as a pool. */
export function decideReporting(pooled: boolean, headcounts: readonly number[]): Result<null, PlanRefusal> {
  if (pooled) return decidePool(headcounts);
  const total = headcounts.reduce((sum, heads) => sum + heads, 0);
  return total < 100 ? refused('too_few_people') : accepted(null);
}

/** The plan's year of a half-year: two half-years, the first of which has the half of the contract's first one. */
export const yearOf = (halfYear: HalfYear, firstHalfYear: HalfYear): HalfYear =>
  halfYear.slice(-1) === firstHalfYear.slice(-1) ? halfYear : previousHalfYear(halfYear);

/** The day on which ages and tenures count, for the plan and for everybody who asks for a cell during its year. */
export const planDay = (year: HalfYear): string => daysOfHalfYear(year).startsOn;

/**
 * The report plan of a year from headcount alone: which cells exist before anybody has answered. Cells of a dimension are disjoint and
 * cover everybody; a dimension with fewer than two cells does not exist; only the tier `segments` has dimensions. `floor` is the highest of
 * the subject's contracts.
 */
export function planFor(
  subject: string,
  year: HalfYear,
  pooled: boolean,
  people: readonly Person[],
  use: number = assumedUse,
  floor: number = lowestFloor,
): DeskPlan {
  const tier = tierOf(people.length, pooled);
  const cells = tier === 'segments' ? dimensions.map((name) => dimensionOf(name, year, people, use)) : [];
  const bare = { subject, year, tier, headcount: people.length, floor: Math.max(floor, lowestFloor) };
  const kept = cells.filter((dimension) => dimension.cells.length >= 2);
  return { ...bare, dimensions: kept, hash: hashOf({ ...bare, dimensions: kept }) };
}

/** SHA-256 of the plan as it is published, without its hash: anybody can compute it from the bulletin. */
export const hashOf = (plan: Omit<DeskPlan, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalJson(published(plan)))
    .digest('hex');

/** What the bulletin shows of a plan's cells. */
const published = ({ subject, year, tier, headcount, floor, ...plan }: Omit<DeskPlan, 'hash'>) => ({
  subject,
  year,
  tier,
  headcount,
  floor,
  dimensions: plan.dimensions.map(({ dimension, cells }) => ({
    dimension,
    cells: cells.map(({ id, label, headcount }) => ({ id, label, headcount })),
  })),
});

/** A person's cell in a dimension of a plan; null where the plan has no such dimension or the value did not exist when it was made. */
export function cellOf(person: Person, plan: DeskPlan, dimension: Dimension): string | null {
  const value = valueIn(person, dimension, planDay(plan.year));
  const cells = plan.dimensions.find((candidate) => candidate.dimension === dimension)?.cells ?? [];
  return cells.find((cell) => cell.covers.includes(value))?.id ?? null;
}

function dimensionOf(dimension: Dimension, year: HalfYear, people: readonly Person[], use: number) {
  const heads = new Map<string, number>();
  for (const person of people) {
    const value = valueIn(person, dimension, planDay(year));
    heads.set(value, (heads.get(value) ?? 0) + 1);
  }
  const ordered = valuesInOrder(dimension, [...heads.keys()]).map((value) => ({
    covers: [value],
    headcount: heads.get(value) ?? 0,
  }));
  const cells = mergeNeighbours(ordered, minimumCell(use)).map(({ covers, headcount }, index) => ({
    id: `${dimension.charAt(0)}${index + 1}`,
    label: valueLabel(dimension, covers),
    headcount,
    covers,
  }));
  return { dimension, cells };
}

type Heads = { covers: string[]; headcount: number };

/** Joins neighbours from the first on until each group has enough heads; what is left over joins the last group. */
export function mergeNeighbours(ordered: readonly Heads[], minimum: number): Heads[] {
  const groups: Heads[] = [];
  let open: Heads = { covers: [], headcount: 0 };
  for (const next of ordered) {
    open = join(open, next);
    if (open.headcount < minimum) continue;
    groups.push(open);
    open = { covers: [], headcount: 0 };
  }
  if (open.covers.length === 0) return groups;
  const last = groups.pop();
  return [...groups, last ? join(last, open) : open];
}

const join = (a: Heads, b: Heads): Heads => ({
  covers: [...a.covers, ...b.covers],
  headcount: a.headcount + b.headcount,
});
