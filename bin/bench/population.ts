import { mergeNeighbours, minimumCell, tierOf } from '@/lib/desk/plan/rules';
import type { Counted, Tally } from '@/lib/report/counter/rules';
import { ballotItems, withheld } from '@/lib/shared/ballot';
import type { Plan } from '@/lib/shared/bulletin';
import type { BallotKind, Dimension } from '@/lib/shared/taxonomy';

/** Numbers in 0–1 that are the same in every run (mulberry32): what is measured here must not depend on the day. */
export function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Departments by Zipf's law, five bands of age and of tenure; merged by the desk's own rule for the use that was published last. */
export function planOf(headcount: number, use: number, draw: () => number): Plan {
  const tier = tierOf(headcount, false);
  const departments = Math.max(8, Math.round(headcount / 60));
  const parts: Record<string, number[]> = {
    department: shares(Array.from({ length: departments }, (_, n) => 1 / (n + 1))).sort(() => draw() - 0.5),
    age: [0.18, 0.26, 0.26, 0.2, 0.1],
    tenure: [0.22, 0.2, 0.22, 0.2, 0.16],
  };
  const dimensions = (['department', 'age', 'tenure'] as const).map((dimension) => {
    const ordered = (parts[dimension] ?? []).map((share, n) => ({
      covers: [`${n}`],
      headcount: Math.round(share * headcount),
    }));
    const cells = mergeNeighbours(ordered, minimumCell(use)).map(({ headcount }, n) => ({
      id: `${dimension}${n}`,
      label: `${n}`,
      headcount,
    }));
    return { dimension, cells };
  });
  const kept = tier === 'segments' ? dimensions.filter(({ cells }) => cells.length >= 2) : [];
  const bare = { subject: 'bench', year: '2028H2', headcount, floor: 10, hash: '' } as const;
  return { ...bare, tier, dimensions: kept };
}

const shares = (weights: number[]): number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
};

/** Share of a year's clients who come in one half-year. */
const ofHalf = 0.6;

/** Ballots of everybody who came: as many in a cell as chance and its own habit of use make. */
export function tallyOf(plan: Plan, use: number, draw: () => number): Tally {
  const come = (heads: number, rate: number) => {
    const habit = Math.min(
      0.7,
      rate * Math.max(0.2, 1 + 0.3 * (draw() + draw() + draw() + draw() - 2) * 1.7),
    );
    let people = 0;
    for (let n = 0; n < heads; n += 1) people += draw() < habit ? 1 : 0;
    return people;
  };
  return {
    organization: counted('organization', come(plan.headcount, use * ofHalf), draw),
    requests: counted('request', come(plan.headcount, use * ofHalf), draw),
    segments: plan.dimensions.map(({ dimension, cells }) => ({
      dimension,
      cells: cells.map((cell) => ({ ...cell, counted: counted(dimension, come(cell.headcount, use), draw) })),
    })),
  };
}

function counted(kind: BallotKind | Dimension, ballots: number, draw: () => number): Counted {
  const items = Object.entries(ballotItems[kind]).map(([item, bins]) => {
    const histogram: Record<string, number> = Object.fromEntries([...bins, withheld].map((bin) => [bin, 0]));
    const weights = shares(bins.map((_, n) => (bins.length === 2 ? [0.8, 0.2][n] : 1 / (n + 2)) ?? 0));
    for (let n = 0; n < ballots; n += 1) {
      const bin = bins[pick(weights, draw())] ?? withheld;
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
    return [item, histogram] as const;
  });
  return { ballots, items: Object.fromEntries(items) };
}

function pick(weights: readonly number[], lot: number): number {
  let left = lot;
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}
