/** What giving up one condition would add; with `orMore`, not all were counted. */
export type Loosened<Name extends string> = { condition: Name; adds: number; orMore: boolean };

/** How many are counted who miss one condition: beyond that the number says nothing that helps to choose. */
export const nearLimit = 30;

/** Somebody who misses no condition (''), as far as the profile tells, or one. */
export type Near<Name extends string> = { missed: Name | '' };

/**
 * What giving up each condition adds: those who miss only this one and have an opening, and, for a condition about time, those who miss
 * none but have openings at other times only. Conditions that add nobody are left out; the one that adds most comes first.
 * `opens` says whether somebody has an opening under all conditions but one.
 */
export function loosen<Name extends string, One extends Near<Name>>(
  near: readonly One[],
  conditions: readonly { name: Name; time: boolean }[],
  opens: (one: One, without: Name | null) => boolean,
): Loosened<Name>[] {
  const without = near.filter((one) => one.missed === '' && !opens(one, null));
  return conditions
    .map(({ name, time }) => {
      const missing = near.filter(({ missed }) => missed === name);
      const adds = [...missing, ...(time ? without : [])].filter((one) => opens(one, name)).length;
      return { condition: name, adds, orMore: missing.length >= nearLimit };
    })
    .filter(({ adds }) => adds > 0)
    .sort((a, b) => b.adds - a.adds);
}
