/**
 * A die for the demo's stories: the same seed throws the same numbers, so that every demo tells the same people. Never for keys, nonces
 * or anything else that protects somebody.
 */
export type Chance = {
  /** A fraction in [0, 1). */
  next: () => number;
  /** A whole number in 0 … below − 1. */
  below: (below: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** One of the values, each as often as its weight, a whole number, says. */
  weighted: <T>(weights: readonly (readonly [value: T, weight: number])[]) => T;
  shuffled: <T>(list: readonly T[]) => T[];
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  /** mulberry32 */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  return {
    next,
    below,
    pick,
    weighted: (weights) => pick(lots(weights)),
    shuffled: (list) => mix(list, below),
  };
}

const lots = <T>(weights: readonly (readonly [value: T, weight: number])[]): T[] =>
  weights.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));

/** Fisher and Yates. */
function mix<T>(list: readonly T[], below: (limit: number) => number): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const [other] = mixed.splice(below(last + 1), 1, ...mixed.slice(last, last + 1));
    if (other !== undefined) mixed[last] = other;
  }
  return mixed;
}
