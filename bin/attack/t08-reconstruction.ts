import { cellOf } from '@/lib/desk/plan/rules';
import type { Dimension } from '@/lib/shared/taxonomy';
import { intervalOf, type Knowledge } from './linear';
import { type Attack, percent } from './row';
import { drawCompany, drawYear, type Published, releasesOf, type Year } from './simulation';
import { mean } from './statistics';

/**
 * T8. The reader knows the roster (heads of every department × age cell) and wants the number of clients in each: the table that no release
 * has. Guessing is headcount × the published use of the department and of the age band, as if the two had nothing to do with each other: to
 * learn how much a department uses the service is what a release is for. The attack narrows the guess by a linear programme over everything
 * published. Recovered = exactly right. What a guess from headcount and the total alone would reach is printed beside it.
 */
export const reconstruction: Attack = {
  id: 'T8',
  world: false,
  async attack({ quick }) {
    const found = sizes.map(({ size, rounds }) =>
      compare(size, quick ? Math.ceil(rounds / 4) : rounds, published),
    );
    const gains = found.map(({ recovered, baseline }) => recovered - baseline);
    return {
      tried: `linear programme over a whole year's releases against the true department × age table; ${sizes.map(({ size }) => size).join(' / ')} people`,
      n: found.reduce((total, { cells }) => total + cells, 0),
      result: `exact ${found.map(({ recovered }) => percent(recovered)).join(' / ')}, by guessing ${found.map(({ baseline }) => percent(baseline)).join(' / ')}, by headcount alone ${found.map(({ blind }) => percent(blind)).join(' / ')}`,
      passMark: '≤ guessing + 1 point at each size',
      pass: gains.every((gain) => gain <= 0.01) && found.every(({ cells }) => cells > 0),
    };
  },
  async control() {
    const found = sizes.map(({ size }) => compare(size, size > 3000 ? 1 : 3, liveFilters));
    return {
      against: 'live filters with exact counts, k = 5',
      result: `exact ${found.map(({ recovered }) => percent(recovered)).join(' / ')}, by headcount alone ${found.map(({ blind }) => percent(blind)).join(' / ')}`,
      broken: found.every(({ recovered, blind }) => recovered >= blind + 0.1),
    };
  },
};

const sizes = [
  { size: 300, rounds: 80 },
  { size: 3000, rounds: 16 },
  { size: 30_000, rounds: 4 },
];

/** A cell of the secret table: how many work there, how many of them were clients. */
type Secret = { heads: number; truth: number; department: string; age: string };
type Learn = (secrets: readonly Secret[], year: Year) => Knowledge;

function compare(size: number, rounds: number, learn: Learn) {
  const all = Array.from({ length: rounds }, () => {
    const year = drawYear(drawCompany(size, 0.12), '2027H1');
    const secrets = secretsOf(year);
    const knowledge = learn(secrets, year);
    const use = useOf(year);
    const asked = secrets
      .map((_, index) => index)
      .filter((index) => index % Math.ceil(secrets.length / 60) === 0);
    return asked.map((index) => tryOne(secrets, knowledge, index, use));
  }).flat();
  return {
    cells: all.length,
    recovered: mean(all.map(({ attack }) => (attack ? 1 : 0))),
    baseline: mean(all.map(({ guess }) => (guess ? 1 : 0))),
    blind: mean(all.map(({ blind }) => (blind ? 1 : 0))),
  };
}

function tryOne(secrets: readonly Secret[], knowledge: Knowledge, index: number, use: number) {
  const { heads, truth } = secrets[index] ?? { heads: 0, truth: 0 };
  const interval = intervalOf(knowledge, index);
  const weighed = Math.round(heads * use * leaning(secrets, knowledge, index, use));
  const narrowed = interval
    ? Math.min(Math.floor(interval.high + 1e-6), Math.max(Math.ceil(interval.low - 1e-6), weighed))
    : weighed;
  return { attack: narrowed === truth, guess: weighed === truth, blind: Math.round(heads * use) === truth };
}

/** How much more or less than everybody the groups of a cell use the service, by the middle of what is known of them. */
const leaning = (secrets: readonly Secret[], { sums }: Knowledge, index: number, use: number): number =>
  sums
    .filter(({ of }) => of.length > 1 && of.length < secrets.length && of.includes(index))
    .reduce((product, { of, low, high }) => {
      const heads = of.reduce((total, member) => total + (secrets[member]?.heads ?? 0), 0);
      return (product * (low + high)) / 2 / heads / use;
    }, 1);

/** The share of clients as a reader of two half-yearly figures would put it. */
const useOf = ({ answered }: Year): number =>
  answered.filter(({ first, second }) => first || second).length / answered.length;

/** People by department and age band, whatever the plan joins them to. */
function secretsOf({ plan, people, answered }: Year): Secret[] {
  const table = new Map<string, Secret>();
  for (const [index, person] of people.entries()) {
    const age =
      cellOf(person, plan, 'age') ?? String(Math.floor((2027 - Number(person.bornOn.slice(0, 4))) / 10));
    const department = cellOf(person, plan, 'department') ?? person.department;
    const key = `${department} ${age}`;
    const cell = table.get(key) ?? { heads: 0, truth: 0, department, age };
    const client = answered[index]?.first || answered[index]?.second;
    table.set(key, { ...cell, heads: cell.heads + 1, truth: cell.truth + (client ? 1 : 0) });
  }
  return [...table.values()];
}

const boundsOf = (secrets: readonly Secret[]) => secrets.map(({ heads }) => ({ low: 0, high: heads }));

/** What the sealed releases say: noisy margins, rounded to five; the reader allows for the noise's own 95 % and the rounding. */
function published(secrets: readonly Secret[], year: Year): Knowledge {
  const [, second]: [Published, Published] = releasesOf(year);
  const sums = (second.document.segments ?? []).flatMap(({ dimension, cells }) =>
    cells.flatMap(({ id, people }) => {
      const of = membersOf(secrets, dimension, id);
      return people.shown && of.length > 0
        ? [{ of, low: people.n - noiseAllowance, high: people.n + noiseAllowance }]
        : [];
    }),
  );
  return { bounds: boundsOf(secrets), sums };
}

const noiseAllowance = 12;

const membersOf = (secrets: readonly Secret[], dimension: Dimension, id: string): number[] =>
  secrets.flatMap((secret, index) =>
    (dimension === 'department' && secret.department === id) || (dimension === 'age' && secret.age === id)
      ? [index]
      : [],
  );

/** The control: whoever asks for any group of five or more is told its exact number, for a value and for all but a value. */
function liveFilters(secrets: readonly Secret[]): Knowledge {
  const count = (of: number[]) => of.reduce((sum, index) => sum + (secrets[index]?.truth ?? 0), 0);
  const all = [...secrets.keys()];
  const groups = (['department', 'age'] as const).flatMap((name) =>
    [...new Set(secrets.map((secret) => secret[name]))].map((value) =>
      all.filter((index) => secrets[index]?.[name] === value),
    ),
  );
  const butOne = groups.flatMap((group) => group.map((left) => group.filter((index) => index !== left)));
  const sums = [all, ...groups, ...butOne, ...all.map((index) => [index])]
    .map((of) => ({ of, low: count(of), high: count(of) }))
    .filter(({ low }) => low >= 5);
  return { bounds: boundsOf(secrets), sums };
}
