import { ballotItems, withheld } from '@/lib/shared/ballot';
import type { Plan } from '@/lib/shared/bulletin';
import type { BallotKind } from '@/lib/shared/taxonomy';
import type { Counted } from '../counter/rules';

/** A key's frozen counters with so many ballots, laid out by a function that names the bin of each ballot, counted from 0. */
export function countedOf(
  kind: BallotKind,
  ballots: number,
  pick: (item: string, n: number) => number,
): Counted {
  const items = Object.entries(ballotItems[kind]).map(([item, bins]) => {
    const all = [...bins, withheld];
    const histogram: Record<string, number> = Object.fromEntries(all.map((bin) => [bin, 0]));
    for (let n = 0; n < ballots; n += 1) {
      const bin = all[pick(item, n) % all.length] ?? withheld;
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
    return [item, histogram] as const;
  });
  return { ballots, items: Object.fromEntries(items) };
}

export const testPlan = (change: Partial<Plan> = {}): Plan => ({
  subject: 'aozora',
  year: '2025H2',
  tier: 'segments',
  headcount: 3000,
  floor: 10,
  dimensions: [
    {
      dimension: 'department',
      cells: [1, 2, 3, 4].map((n) => ({ id: `d${n}`, label: `第${n}部`, headcount: 750 })),
    },
    { dimension: 'age', cells: [1, 2].map((n) => ({ id: `a${n}`, label: `${n}`, headcount: 1500 })) },
  ],
  hash: 'f'.repeat(64),
  ...change,
});
