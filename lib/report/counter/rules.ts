import { ballotItems, withheld } from '@/lib/shared/ballot';
import type { Bulletin, Plan } from '@/lib/shared/bulletin';
import { type HalfYear, previousHalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { BallotKind, Dimension } from '@/lib/shared/taxonomy';
import type { Count } from '../ballot/rules';

type PlanCell = Plan['dimensions'][number]['cells'][number];

/** The voice keys that a release counts. `lastDay` is the last on which one of them accepts ballots. */
export type ReleaseKeys = {
  organization: string;
  requests: string | null;
  segments: { dimension: Dimension; cells: (PlanCell & { keyId: string })[] }[];
  lastDay: string;
};

/** A half-year of an organization or pool: its plan and the keys that its release counts. */
export type Period = { plan: Plan; keys: ReleaseKeys };

/** The period that the bulletin knows under these names; null when there is no plan or no key. */
export function periodOf(bulletin: Bulletin, subject: string, halfYear: HalfYear): Period | null {
  const planOf = (year: HalfYear) =>
    bulletin.plans.find((one) => one.subject === subject && one.year === year);
  const plan = planOf(halfYear) ?? planOf(previousHalfYear(halfYear));
  const keys = plan && keysOf(bulletin, plan, halfYear);
  return plan && keys ? { plan, keys } : null;
}

/** The keys of a half-year's release, from the bulletin; yearly ones with the year's second half-year only. Null when there are none. */
export function keysOf(bulletin: Bulletin, plan: Plan, halfYear: HalfYear): ReleaseKeys | null {
  const find = (ballot: BallotKind, period: HalfYear, cell: string | null) =>
    bulletin.keys.find(
      (key) =>
        key.kind === 'voice' &&
        key.subject === plan.subject &&
        key.ballot === ballot &&
        key.period === period &&
        key.cell === cell,
    );
  const organization = find('organization', halfYear, null);
  if (!organization) return null;
  const closesYear = halfYear !== plan.year;
  const requests = closesYear ? find('request', plan.year, null) : undefined;
  const segments = (closesYear ? plan.dimensions : []).map(({ dimension, cells }) => ({
    dimension,
    cells: cells.flatMap((cell) => {
      const key = find(dimension, plan.year, cell.id);
      return key ? [{ ...cell, keyId: key.id }] : [];
    }),
  }));
  const lastDay = [organization, ...(requests ? [requests] : [])]
    .map((key) => key.acceptUntil)
    .sort()
    .at(-1);
  return {
    organization: organization.id,
    requests: requests?.id ?? null,
    segments,
    lastDay: lastDay ?? organization.acceptUntil,
  };
}

export const keyIdsOf = ({ organization, requests, segments }: ReleaseKeys): string[] => [
  organization,
  ...(requests ? [requests] : []),
  ...segments.flatMap(({ cells }) => cells.map(({ keyId }) => keyId)),
];

/** How often each bin of an item was chosen; every bin of the item is there, `withheld` too. */
export type Histogram = Readonly<Record<string, number>>;
/** What a key counted: its ballots, and a histogram for each item. */
export type Counted = { ballots: number; items: Readonly<Record<string, Histogram>> };

export type Spent = { keyId: string; n: number };

/**
 * The frozen counters of a key. Refused with `counters_differ` when an item's bins do not add up to the tokens that were spent on the key,
 * or when something was counted that the ballot does not ask: then somebody or something has touched them, and nothing may be released.
 */
export function freeze(
  keyId: string,
  kind: BallotKind,
  counts: readonly Count[],
  spent: readonly Spent[],
): Result<Counted, 'counters_differ'> {
  const own = counts.filter((count) => count.keyId === keyId);
  const ballots = spent.find((row) => row.keyId === keyId)?.n ?? 0;
  const items: Record<string, Histogram> = {};
  for (const [item, bins] of Object.entries(ballotItems[kind])) {
    const histogram = Object.fromEntries([...bins, withheld].map((bin) => [bin, amount(own, item, bin)]));
    if (sum(Object.values(histogram)) !== ballots) return refused('counters_differ');
    items[item] = histogram;
  }
  const expected = ballots * Object.keys(items).length;
  return sum(own.map(({ n }) => n)) === expected ? accepted({ ballots, items }) : refused('counters_differ');
}

const amount = (counts: readonly Count[], item: string, bin: string): number =>
  sum(counts.filter((count) => count.item === item && count.bin === bin).map(({ n }) => n));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Everything that a release counts, frozen. */
export type Tally = {
  organization: Counted;
  requests: Counted | null;
  segments: { dimension: Dimension; cells: (PlanCell & { counted: Counted })[] }[];
};

/** Freezes every key of a release, or none. */
export function freezeAll(
  keys: ReleaseKeys,
  counts: readonly Count[],
  spent: readonly Spent[],
): Result<Tally, 'counters_differ'> {
  const take = (keyId: string, kind: BallotKind): Counted | null => {
    const frozen = freeze(keyId, kind, counts, spent);
    return frozen.ok ? frozen.value : null;
  };
  const organization = take(keys.organization, 'organization');
  const requests = keys.requests === null ? null : take(keys.requests, 'request');
  const segments: Tally['segments'] = [];
  for (const { dimension, cells } of keys.segments) {
    const taken = cells.flatMap(({ keyId, ...cell }) => {
      const counted = take(keyId, dimension);
      return counted ? [{ ...cell, counted }] : [];
    });
    if (taken.length < cells.length) return refused('counters_differ');
    segments.push({ dimension, cells: taken });
  }
  const whole = organization !== null && (requests !== null || keys.requests === null);
  return whole ? accepted({ organization, requests, segments }) : refused('counters_differ');
}
