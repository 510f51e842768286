/** Why the people behind a figure are too few, too many, or must stay hidden beside others. */
export type Suppression = 'few_people' | 'nearly_all' | 'complement';

/** A group before it is decided whether it may be shown: how many really answered, what the noise made of it, and how many could have. */
export type Group = { truth: number; noisy: number; headcount: number };

/**
 * Whether a group must stay hidden: fewer than `floor` people, by truth or by the noisy number, or more than 80 % of the headcount, where
 * "most of them" would be said of everybody. Null when it may be shown.
 */
export function decideGroup({ truth, noisy, headcount }: Group, floor: number): Suppression | null {
  if (truth < floor || noisy < floor) return 'few_people';
  return Math.max(truth, noisy) > 0.8 * headcount ? 'nearly_all' : null;
}

/** A decision for each cell, in the order of the cells; null when the whole dimension must be left out. */
export type CellDecisions = (Suppression | null)[] | null;

/**
 * Hides cells of one dimension so that none can be found by subtracting the others from a total: where one is hidden, at least two are,
 * with at least twice the floor of people in them together. The smallest follow first, by the noisy number, so that the choice tells no
 * more than the noise does. Where that hides every cell, or cannot be had, the dimension is left out.
 */
export function decideCells(cells: readonly Group[], floor: number): CellDecisions {
  const decisions = cells.map((cell) => decideGroup(cell, floor));
  const bySize = [...cells.keys()].sort((a, b) => (cells[a]?.noisy ?? 0) - (cells[b]?.noisy ?? 0));
  const isOpen = (index: number) => decisions[index] === null;
  while (!isSafe(cells, decisions, floor)) {
    const next = bySize.find(isOpen);
    if (next === undefined) return null;
    decisions[next] = 'complement';
  }
  return decisions.includes(null) ? decisions : null;
}

function isSafe(cells: readonly Group[], decisions: readonly (Suppression | null)[], floor: number): boolean {
  const hidden = cells.filter((_, index) => decisions[index] !== null);
  const people = hidden.reduce((sum, { truth }) => sum + truth, 0);
  return hidden.length === 0 || (hidden.length >= 2 && people >= 2 * floor);
}
