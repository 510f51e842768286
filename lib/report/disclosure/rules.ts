import type { Dimension } from '@/lib/shared/taxonomy';
import type { ReleaseDocument } from '../release/input';
import type { Bound, Row, Solver } from '../solver/rules';
import { cellName, knowledgeOf } from './knowledge/rules';

/** How many people every hidden cell must stay uncertain by. */
export const leastUncertainty = 10;

/** Whether a hidden cell can be narrowed down: the fewest and the most people that fit everything published. */
export type Uncertainty = { dimension: Dimension; cell: string; low: number; high: number };

/** What the audit of a release found, as it is sealed with it: hidden cells, the width of the narrowest, dimensions that were dropped. */
export type Audit = { cells: number; narrowest: number | null; dropped: Dimension[] };

/**
 * Audits a document against everything that was published of the same year before it, and drops the dimension with the narrowest cell
 * until every hidden cell is uncertain by ten people. It reads published figures only, so that it tells nothing that they do not tell.
 * Earlier years are done: a ballot counts for one year, so nothing of this year narrows them down.
 * Source: anonymity design, section 2, audit.
 */
export function auditRelease(
  document: ReleaseDocument,
  earlier: readonly ReleaseDocument[],
  solve: Solver,
): ReleaseDocument & { audit: Audit } {
  const dropped: Dimension[] = [];
  let audited = document;
  for (;;) {
    const found = uncertainties(audited, earlier, solve);
    const narrowest = [...found].sort((a, b) => widthOf(a) - widthOf(b))[0];
    if (!narrowest || widthOf(narrowest) >= leastUncertainty) {
      const width = narrowest ? widthOf(narrowest) : null;
      return { ...audited, audit: { cells: found.length, narrowest: width, dropped } };
    }
    dropped.push(narrowest.dimension);
    audited = withoutDimension(audited, narrowest.dimension);
  }
}

/** In whole people; a solver's last digits do not decide. */
export const widthOf = ({ low, high }: Uncertainty): number => Math.floor(high - low + 1e-6);

const withoutDimension = (document: ReleaseDocument, dimension: Dimension): ReleaseDocument => ({
  ...document,
  segments: (document.segments ?? []).map((part) =>
    part.dimension === dimension ? { dimension, dropped: 'dimension_dropped' as const, cells: [] } : part,
  ),
});

/**
 * The fewest and the most people of every hidden cell, for somebody who takes published numbers for the exact truth, knows the plan and these
 * rules; the narrowest of all ways to read them. Numbers hold noise and may contradict each other: who reads everything together takes the
 * least tolerance that makes it fit, and who trusts one breakdown alone for the year's people learns other things.
 */
export function uncertainties(
  document: ReleaseDocument,
  earlier: readonly ReleaseDocument[],
  solve: Solver,
): Uncertainty[] {
  const together = read(document, earlier, solve);
  const alone = [
    ...halvesAlone(document).flatMap((part) => read(part, earlier, solve)),
    ...breakdownsAlone(document).flatMap((part) => read(part, [], solve)),
  ];
  return together.map((one) => narrowest([one, ...alone.filter((other) => isSameCell(one, other))]));
}

const isSameCell = (one: Uncertainty, other: Uncertainty): boolean =>
  one.dimension === other.dimension && one.cell === other.cell;

const narrowest = ([first, ...others]: [Uncertainty, ...Uncertainty[]]): Uncertainty =>
  others.reduce((least, one) => (one.high - one.low < least.high - least.low ? one : least), first);

type Part = NonNullable<ReleaseDocument['segments']>[number];

const isWhole = ({ cells }: Part): boolean => cells.every(({ people }) => people.shown);
const asked = ({ segments }: ReleaseDocument): Part[] =>
  (segments ?? []).filter((part) => part.dropped === null && !isWhole(part));

/** As somebody reads it who believes the people of the half-years, and asks one breakdown with hidden cells. */
const halvesAlone = (document: ReleaseDocument): ReleaseDocument[] =>
  asked(document).map((part) => ({ ...document, cloud: null, requests: null, segments: [part] }));

/** As somebody reads it who believes one whole breakdown instead. */
function breakdownsAlone(document: ReleaseDocument): ReleaseDocument[] {
  const believed = (document.segments ?? []).filter((part) => part.dropped === null && isWhole(part));
  return halvesAlone({ ...document, usage: unread }).flatMap((alone) =>
    believed.map((part) => ({ ...alone, segments: [...(alone.segments ?? []), part] })),
  );
}

const unread = { shown: false, reason: 'few_people' } as const;

/** The same for one way of reading: everything in the document, with the least tolerance that makes it fit. */
function read(document: ReleaseDocument, earlier: readonly ReleaseDocument[], solve: Solver): Uncertainty[] {
  const hidden = (document.segments ?? []).flatMap(({ dimension, cells }) =>
    cells.flatMap(({ id, people }, index) => (people.shown ? [] : [{ dimension, cell: id, index }])),
  );
  if (hidden.length === 0) return [];
  const { rows, bounds } = knowledgeOf(document, earlier);
  const least = optimum(solve, 'minimize', 't', rows, bounds);
  const known = bounds.map((bound) => (bound.variable === 't' ? { ...bound, high: least + 1e-6 } : bound));
  return hidden.map(({ dimension, cell, index }) => ({
    dimension,
    cell,
    low: optimum(solve, 'minimize', cellName(dimension, index), rows, known),
    high: optimum(solve, 'maximize', cellName(dimension, index), rows, known),
  }));
}

function optimum(
  solve: Solver,
  sense: 'minimize' | 'maximize',
  variable: string,
  rows: readonly Row[],
  bounds: readonly Bound[],
): number {
  const value = solve({ sense, objective: [{ variable, factor: 1 }], rows, bounds });
  if (value === null) throw new Error('what was published contradicts the rules that it was made by');
  return value;
}
