import type { ReleaseDocument } from '@/lib/report/release/input';
import { intervalOf } from './linear';
import type { Published } from './simulation';

/** What a clever reader finds in a release, with the truth beside it to tell a find from a fancy. */
export type Leak = {
  kind: 'small_figure' | 'small_difference' | 'narrow_interval';
  what: string;
  people: number;
};

type DimensionPart = NonNullable<ReleaseDocument['segments']>[number];
type Cells = { shown: boolean; reason: string | null; truth: number; headcount: number; id: string }[];

type Between = { low: number; high: number };

/** Every published group of fewer than ten, every difference of published groups of 1–9, every hidden cell that is pinned to within ten. */
export function leaksOf(published: Published): Leak[] {
  const { document, tally } = published;
  const whole = document.usage.shown && tally.organization.ballots < 10;
  const first: Leak[] = whole
    ? [{ kind: 'small_figure', what: 'usage', people: tally.organization.ballots }]
    : [];
  const parts = (document.segments ?? []).filter(({ dropped }) => dropped === null);
  const year = yearOf(published);
  return [
    ...first,
    ...parts.flatMap((part) => leaksOfCells(part.dimension, cellsOf(part, published), restOf(part, year))),
  ];
}

/** The year's people as a reader knows them: the cells of a dimension that shows them all, or what the two half-years allow. */
function yearOf({ document, before }: Published): Between {
  const totals = (document.segments ?? [])
    .filter(({ dropped, cells }) => dropped === null && cells.every(({ people }) => people.shown))
    .map(({ cells }) => shownIn(cells));
  if (totals.length > 0) return { low: Math.min(...totals), high: Math.max(...totals) };
  const halves = [document, before].map((one) => (one?.usage.shown ? one.usage.n : null));
  const known = halves.filter((n) => n !== null);
  const high = known.length === 2 ? known.reduce((sum, n) => sum + n, 0) : document.headcount;
  return { low: Math.max(0, ...known), high };
}

/** What is left for the hidden cells when published figures are taken for exact; never less than the rule of the complement tells. */
function restOf({ cells }: DimensionPart, { low, high }: Between): Between {
  const hidden = cells.filter(({ people }) => !people.shown);
  const known = Math.max(
    20,
    10 * hidden.filter(({ people }) => !people.shown && people.reason === 'complement').length,
  );
  const least = Math.max(known, low - shownIn(cells));
  return { low: least, high: Math.max(least, high - shownIn(cells)) };
}

const shownIn = (cells: DimensionPart['cells']): number =>
  cells.reduce((sum, { people }) => sum + (people.shown ? people.n : 0), 0);

function cellsOf(part: DimensionPart, { tally }: Published): Cells {
  const counted = tally.segments.find(({ dimension }) => dimension === part.dimension)?.cells ?? [];
  return part.cells.map((cell) => ({
    id: cell.id,
    shown: cell.people.shown,
    reason: cell.people.shown ? null : cell.people.reason,
    truth: counted.find(({ id }) => id === cell.id)?.counted.ballots ?? 0,
    headcount: cell.headcount,
  }));
}

/**
 * The reader knows what the hidden cells add up to, or between what; without `rest`, exactly. A cell hidden as a complement is known to hold
 * ten or more.
 */
export function leaksOfCells(name: string, cells: Cells, rest?: Between): Leak[] {
  const hidden = cells.filter(({ shown }) => !shown);
  const left = hidden.reduce((sum, { truth }) => sum + truth, 0);
  const leaks: Leak[] = cells
    .filter(({ shown, truth }) => shown && truth < 10)
    .map(({ id, truth }) => ({ kind: 'small_figure', what: `${name} ${id}`, people: truth }));
  if (hidden.length === 0 || hidden.length === cells.length) return leaks;
  if (left > 0 && left < 10) leaks.push({ kind: 'small_difference', what: name, people: left });
  const bounds = hidden.map(({ reason, headcount }) => ({
    low: reason === 'complement' ? 10 : 0,
    high: headcount,
  }));
  const sums = [{ of: [...hidden.keys()], low: rest?.low ?? left, high: rest?.high ?? left }];
  for (const [index, { id, truth }] of hidden.entries()) {
    const interval = intervalOf({ bounds, sums }, index);
    if (interval && interval.high - interval.low < 10 - 1e-6)
      leaks.push({ kind: 'narrow_interval', what: `${name} ${id}`, people: truth });
  }
  return leaks;
}
