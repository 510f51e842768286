import { randomInt } from 'node:crypto';
import { type Budget, budgetFor, epsilonOf } from '@/lib/report/budget/rules';
import { decimal, discreteLaplace, type Ratio } from '@/lib/report/noise/rules';
import { type Attack, percent } from './row';
import { advantageOf } from './statistics';

/**
 * T9. An insider who knows the answers of everybody but one asks whether that one took part, from every noisy count of a whole year before
 * rounding and clipping, which is more than the releases show. The optimal test is the likelihood ratio. (That a figure is shown at all says
 * "ten or more" to somebody who knows of exactly nine; that one bit is not noisy and stands in docs/anonymity.md under what is not solved.)
 */
export const membership: Attack = {
  id: 'T9',
  world: false,
  async attack({ quick }) {
    const trials = quick ? 100_000 : 400_000;
    const tried = years.map(({ name, epsilons }) => ({ name, ...play(epsilons, trials) }));
    const worst = tried.reduce((a, b) => (a.advantage > b.advantage ? a : b));
    const certain = tried.reduce((total, one) => total + one.certain, 0);
    const within = tried.every(
      ({ advantage, exact, bound }) =>
        exact <= Math.min(bound, 0.65) && Math.abs(advantage - exact) < 4 / Math.sqrt(trials),
    );
    return {
      tried: `likelihood ratio over a year of releases, ${trials} trials each: ${tried.map(({ name }) => name).join('; ')}`,
      n: trials * tried.length,
      result: `advantage ${tried.map(({ advantage }) => percent(advantage)).join(' / ')}, computed ${tried.map(({ exact }) => percent(exact)).join(' / ')} (bound ${percent(worst.bound)}), certain ${certain}`,
      passMark: 'computed ≤ (e^ε−1)/(e^ε+1), ≤ 65 %, tried as computed, certainty 0',
      pass: within && certain === 0,
    };
  },
  async control() {
    const exact = playRounded(4000, () => 0, 1);
    const toFive = playRounded(4000, randomFive, 15);
    return {
      against: 'exact counts; random rounding to 5 of 15 counts',
      result: `advantage ${percent(exact.advantage)} / ${percent(toFive.advantage)}, certain ${percent(exact.certain)} / ${percent(toFive.certain)}`,
      broken: exact.advantage > 0.65 && exact.certain > 0 && toFive.certain > 0,
    };
  },
};

const plan = (tier: 'organization' | 'segments') => ({
  subject: 'attack',
  year: '2025H1' as const,
  tier,
  headcount: tier === 'segments' ? 3000 : 300,
  floor: 10,
  hash: '',
  dimensions: (tier === 'segments' ? (['department', 'age', 'tenure', 'layer'] as const) : []).map(
    (dimension) => ({
      dimension,
      cells: [],
    }),
  ),
});

/** Each ε that one person's ballots of a year are released with, item by item, as the product's own budget says. */
function epsilonsOf(tier: 'organization' | 'segments', lowUse: boolean): Ratio[] {
  const halves = (['2025H1', '2025H2'] as const).map((halfYear) => budgetFor(plan(tier), halfYear, lowUse));
  return halves.flatMap(({ organization, requests, segments }: Budget) => [
    ...['theme', 'satisfied', 'change'].map((item) => epsilonOf(organization, item)),
    ...(requests ? [epsilonOf(requests, 'request')] : []),
    ...(segments ?? []).flatMap(({ epsilon }) =>
      ['theme', 'satisfied', 'improved'].map((item) => epsilonOf(epsilon, item)),
    ),
  ]);
}

const years = [
  { name: '100–999 people (2 + 2 + 0.5)', epsilons: epsilonsOf('organization', false) },
  { name: '≥ 1000 people (0.5 + 0.5 + 3 + 0.5)', epsilons: epsilonsOf('segments', false) },
  { name: '≥ 1000 people, little used', epsilons: epsilonsOf('segments', true) },
];

/** Half of the trials with the target in, half without; the score is the sum of log P(seen | in) − log P(seen | out). */
function play(epsilons: readonly Ratio[], trials: number) {
  const total = epsilons.reduce((sum, epsilon) => sum + decimal(epsilon), 0);
  const score = (present: boolean) =>
    epsilons.reduce((sum, epsilon) => {
      const seen = discreteLaplace(epsilon, (below) => randomInt(below)) + (present ? 1 : 0);
      return sum + decimal(epsilon) * (Math.abs(seen) - Math.abs(seen - 1));
    }, 0);
  const inside = Array.from({ length: trials / 2 }, () => score(true));
  const outside = Array.from({ length: trials / 2 }, () => score(false));
  const bound = (Math.exp(total) - 1) / (Math.exp(total) + 1);
  const certain = [...inside, ...outside].filter((one) => Math.abs(one) > total + 1e-9).length;
  return { advantage: advantageOf(inside, outside), exact: exactAdvantage(epsilons), bound, certain };
}

/**
 * The same advantage without a trial. A noisy count says one of two things: above the others' number (likelier by e^ε with the target in) or
 * not. So a year is a row of coins, and the advantage is how far apart their two distributions lie.
 */
function exactAdvantage(epsilons: readonly Ratio[]): number {
  let cases = [{ inside: 1, outside: 1 }];
  for (const one of epsilons) {
    const likely = Math.exp(decimal(one)) / (1 + Math.exp(decimal(one)));
    cases = cases.flatMap(({ inside, outside }) => [
      { inside: inside * likely, outside: outside * (1 - likely) },
      { inside: inside * (1 - likely), outside: outside * likely },
    ]);
  }
  return cases.reduce((sum, { inside, outside }) => sum + Math.max(0, inside - outside), 0);
}

/** The same question to published roundings: what the target would make impossible is certain. */
function playRounded(trials: number, round: (n: number) => number, counts: number) {
  const likelihood = (seen: number, truth: number) =>
    round === randomFive ? Math.max(0, 1 - Math.abs(seen - truth) / 5) : seen === truth ? 1 : 0;
  const score = (present: boolean) =>
    Array.from({ length: counts }, () => {
      const others = 10 + randomInt(40);
      const truth = others + (present ? 1 : 0);
      const seen = round === randomFive ? randomFive(truth) : truth;
      return Math.log(likelihood(seen, others + 1) + 1e-300) - Math.log(likelihood(seen, others) + 1e-300);
    }).reduce((sum, one) => sum + one, 0);
  const inside = Array.from({ length: trials / 2 }, () => score(true));
  const outside = Array.from({ length: trials / 2 }, () => score(false));
  const certain = [...inside, ...outside].filter((one) => Math.abs(one) > 100).length / trials;
  return { advantage: advantageOf(inside, outside), certain };
}

/** To the multiple of five above or below, the nearer the likelier, as StatCan rounds. */
function randomFive(n: number): number {
  const below = n - (n % 5);
  return randomInt(5) < n % 5 ? below + 5 : below;
}

/** T18: the same attack where no noise is drawn. */
export const membershipWithout = (): number => playRounded(2000, () => 0, 1).advantage;
