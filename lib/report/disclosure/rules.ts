import type { Dimension } from '@/lib/shared/taxonomy';
import { leastAnswers } from '../release/cloud/rules';
import type { Cloud, DimensionPart, ReleaseDocument } from '../release/input';
import type { Bound, Row, Solver } from '../solver/rules';

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
 * The fewest and the most people of every hidden cell, for somebody who takes every published number for the exact truth, knows the plan
 * and these rules. Published numbers hold noise and may contradict each other; then they are read with the least tolerance that makes
 * them fit.
 */
export function uncertainties(
  document: ReleaseDocument,
  earlier: readonly ReleaseDocument[],
  solve: Solver,
): Uncertainty[] {
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

type Knowledge = { rows: Row[]; bounds: Bound[] };

const cellName = (dimension: Dimension, index: number): string => `${dimension}${index}`;

/**
 * Variables: people of each cell, of the year and of its half-years, and the tolerance `t`. Nobody gives more than one ballot a year and
 * dimension, so every dimension adds up to the people of the year: at least those of each half-year, at most those of both.
 */
function knowledgeOf(document: ReleaseDocument, earlier: readonly ReleaseDocument[]): Knowledge {
  const { headcount, floor } = document;
  const halves = [...earlier.filter(({ year }) => year === document.year), document];
  const parts = (document.segments ?? []).map((part) => partKnowledge(part, floor));
  return {
    rows: [
      ...halves.flatMap(({ usage }, index) => (usage.shown ? published(`half${index}`, usage.n) : [])),
      row({ year: 1, half0: -1, t: 1 }, '>=', 0),
      row({ year: 1, half1: -1, t: 1 }, '>=', 0),
      row({ year: 1, half0: -1, half1: -1, t: -1 }, '<=', 0),
      ...(document.cloud ? [answersTold(document.cloud)] : []),
      ...parts.flatMap(({ rows }) => rows),
    ],
    bounds: [
      { variable: 't', low: 0, high: 4 * headcount },
      ...['year', 'half0', 'half1'].map((variable) => ({ variable, low: 0, high: headcount })),
      ...parts.flatMap(({ bounds }) => bounds),
    ],
  };
}

/** Whether there is a cloud of requests tells on which side of its limit the people of the year are. */
const answersTold = ({ shown }: Cloud): Row =>
  row({ year: 1, t: shown ? 1 : -1 }, shown ? '>=' : '<=', leastAnswers);

/** A dimension adds up to the year; its shown cells are published; what the rules of hiding tell for certain is known too. */
function partKnowledge({ dimension, dropped, cells }: DimensionPart, floor: number): Knowledge {
  if (dropped) return { rows: [], bounds: [] };
  const named = cells.map((cell, index) => ({ ...cell, name: cellName(dimension, index) }));
  const hidden = named.filter(({ people }) => !people.shown);
  return {
    rows: [
      row({ ...ones(named), year: -1, t: -1 }, '<=', 0),
      row({ ...ones(named), year: -1, t: 1 }, '>=', 0),
      ...named.flatMap(({ people, name }) => (people.shown ? published(name, people.n) : [])),
      ...(hidden.length > 1 ? [row(ones(hidden), '>=', 2 * floor)] : []),
    ],
    bounds: named.map(({ people, headcount, name }) => ({
      variable: name,
      low: !people.shown && people.reason === 'complement' ? floor : 0,
      high: headcount,
    })),
  };
}

const ones = (cells: readonly { name: string }[]) => Object.fromEntries(cells.map(({ name }) => [name, 1]));
const published = (name: string, n: number): Row[] => [
  row({ [name]: 1, t: -1 }, '<=', n),
  row({ [name]: 1, t: 1 }, '>=', n),
];

const row = (factors: Readonly<Record<string, number>>, relation: Row['relation'], value: number): Row => ({
  terms: Object.entries(factors).map(([variable, factor]) => ({ variable, factor })),
  relation,
  value,
});
