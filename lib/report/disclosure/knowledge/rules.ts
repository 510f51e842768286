import type { Dimension } from '@/lib/shared/taxonomy';
import { leastAnswers } from '../../release/cloud/rules';
import type { Cloud, DimensionPart, ReleaseDocument } from '../../release/input';
import type { Bound, Row } from '../../solver/rules';

/** What somebody knows who has read everything published, as a linear programme. */
export type Knowledge = { rows: Row[]; bounds: Bound[] };

export const cellName = (dimension: Dimension, index: number): string => `${dimension}${index}`;

/**
 * Variables: people of each cell, of the year and of its half-years, and the tolerance `t`. Nobody gives more than one ballot a year and
 * dimension, so every dimension adds up to the people of the year: at least those of each half-year, at most those of both.
 */
export function knowledgeOf(document: ReleaseDocument, earlier: readonly ReleaseDocument[]): Knowledge {
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
      ...requestsTold(document),
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

/** Every request that is shown has the floor's people behind it, and nobody makes two. Words and paraphrases stand beside such requests. */
const requestsTold = ({ requests, floor }: ReleaseDocument): Row[] =>
  requests?.shown ? [row({ year: 1, t: 1 }, '>=', floor * requests.shares.length)] : [];

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
