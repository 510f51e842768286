import type { Plan } from '@/lib/shared/bulletin';
import type { HalfYear } from '@/lib/shared/half-year';
import type { Dimension } from '@/lib/shared/taxonomy';
import { decimal, type Ratio, times } from '../noise/rules';

/** ε that a person of an organization or pool may be exposed to in a year, all releases together. */
export const yearlyLimit = 4.5 as const;

/** ε of each part of a release; null where the release does not have the part. */
export type Budget = {
  organization: Ratio;
  requests: Ratio | null;
  segments: { dimension: Dimension; epsilon: Ratio }[] | null;
};

const one: Ratio = { over: 1, under: 1 };
const half: Ratio = { over: 1, under: 2 };
const quarter: Ratio = { over: 1, under: 4 };

/**
 * What a release may spend: pools and organizations below 1000 people 2 a half-year; from 1000 people on 0.5 a half-year and, with the
 * year's second half-year, up to 3 for the segments (1 a dimension, or 3 shared by four). Where less than 8 % used the service, the whole
 * needs more and the segments bear less: 1 a half-year, and 2 for department and age. Requests take 0.5 a year. Source: anonymity design,
 * section 2, tier.
 */
export function budgetFor(plan: Plan, halfYear: HalfYear, lowUse: boolean): Budget {
  const closesYear = halfYear !== plan.year;
  const segmented = plan.tier === 'segments';
  const whole = lowUse ? one : half;
  return {
    organization: segmented ? whole : { over: 2, under: 1 },
    requests: closesYear ? half : null,
    segments: closesYear && segmented ? segmentBudget(plan, lowUse) : null,
  };
}

function segmentBudget(plan: Plan, lowUse: boolean): { dimension: Dimension; epsilon: Ratio }[] {
  const all = plan.dimensions.map(({ dimension }) => dimension);
  const kept = lowUse ? all.filter((name) => name === 'department' || name === 'age') : all;
  const epsilon = kept.length > 3 ? { over: 3, under: kept.length } : one;
  return kept.map((dimension) => ({ dimension, epsilon }));
}

/** How a ballot's ε is divided between what it asks. */
export const itemShare: Readonly<Record<string, Ratio>> = {
  theme: half,
  satisfied: quarter,
  change: quarter,
  improved: quarter,
  request: one,
};

export const epsilonOf = (ballot: Ratio, item: string): Ratio => times(ballot, itemShare[item] ?? quarter);

/** A line of the ledger: `organization:2026H1`, `requests` or `segments`, and its ε. */
export type Spending = { purpose: string; epsilon: number };

/** The lines that a release writes into the ledger of its year. Each purpose is paid for once. */
export function spendingOf({ organization, requests, segments }: Budget, halfYear: HalfYear): Spending[] {
  const parts = (segments ?? []).reduce((sum, { epsilon }) => sum + decimal(epsilon), 0);
  const lines: Spending[] = [{ purpose: `organization:${halfYear}`, epsilon: decimal(organization) }];
  if (requests) lines.push({ purpose: 'requests', epsilon: decimal(requests) });
  if (parts > 0) lines.push({ purpose: 'segments', epsilon: parts });
  return lines;
}

/** People of earlier half-years as they were published; null where the figure was hidden because there were too few. */
export type PublishedUse = { headcount: number; people: (number | null)[] };

/**
 * Whether an organization counts as little used: by what the year has spent already, so that both half-years are treated alike; else by
 * what was published of the year before; where nothing was, 10 % is assumed.
 */
export function isLowUse(spent: readonly Spending[], before: PublishedUse | null): boolean {
  const known = spent.find(({ purpose }) => purpose.startsWith('organization:'));
  if (known) return known.epsilon === decimal(one);
  if (!before) return false;
  const people = before.people.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  return people < 0.08 * before.headcount;
}

/** ε of a year, in hundredths on the way so that the sum is exact. */
export const totalOf = (lines: readonly Spending[]): number =>
  lines.reduce((sum, { epsilon }) => sum + Math.round(epsilon * 100), 0) / 100;
