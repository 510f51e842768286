import type { Dimension } from '@/lib/shared/taxonomy';

/** What of an employee a plan may look at. Days are local dates `YYYY-MM-DD`. */
export type Person = { department: string; layer: string; bornOn: string | null; joinedOn: string | null };

/** Bands as the ministry's wage survey draws them, coarse enough to be neighbours; the number is the first year of the band. */
const bands = { age: [0, 25, 30, 35, 40, 45, 50, 55, 60], tenure: [0, 3, 5, 10, 15, 20, 30] } as const;
type Banded = keyof typeof bands;
const missing = '?';

/** A person's value in a dimension on a day: the name of the department or layer, or the first year of the band, `?` when not on the roster. */
export function valueIn(person: Person, dimension: Dimension, on: string): string {
  if (dimension === 'department') return person.department;
  if (dimension === 'layer') return person.layer;
  const since = dimension === 'age' ? person.bornOn : person.joinedOn;
  return since === null ? missing : String(bandOf(dimension, Math.max(0, yearsBetween(since, on))));
}

/**
 * The values of a dimension in the order in which they are neighbours: every band by years, `?` last when it occurs; names by their letters.
 * Empty bands are there too, so that whoever joins during the year finds a cell.
 */
export function valuesInOrder(dimension: Dimension, found: readonly string[]): string[] {
  if (!isBanded(dimension)) return [...found].sort((a, b) => (a < b ? -1 : 1));
  return [...bands[dimension].map(String), ...found.filter((value) => value === missing)];
}

/** The name of a cell, free of language: `≤29`, `30–39`, `60+`, `10+・?`, or the names that it joins. */
export function valueLabel(dimension: Dimension, values: readonly string[]): string {
  const years = isBanded(dimension) ? values.filter((value) => value !== missing).map(Number) : [];
  const [first] = years;
  const last = years.at(-1);
  if (!isBanded(dimension) || first === undefined || last === undefined) return values.join('・');
  const next = bands[dimension].find((band) => band > last);
  const range = next === undefined ? `${first}+` : first === 0 ? `≤${next - 1}` : `${first}–${next - 1}`;
  return values.includes(missing) ? `${range}・${missing}` : range;
}

const isBanded = (dimension: Dimension): dimension is Banded => dimension === 'age' || dimension === 'tenure';

const bandOf = (dimension: Banded, years: number): number =>
  bands[dimension].reduce<number>((known, band) => (years >= band ? band : known), 0);

/** Whole years from one day to another. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
