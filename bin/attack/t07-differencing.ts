import { epsilonOf } from '@/lib/report/budget/rules';
import { noiseVariance } from '@/lib/report/noise/rules';
import { ballotItems } from '@/lib/shared/ballot';
import type { HalfYear } from '@/lib/shared/half-year';
import { type Leak, leaksOf, leaksOfCells } from './leaks';
import { type Attack, percent } from './row';
import { drawCompany, drawYear, type Published, releasesOf, reorganise, type Year } from './simulation';
import { cloudLeaks, cloudLeaksNaive, drawClouds } from './t07-clouds';

/**
 * T7. Three years of releases of each company, with a reorganisation every year. The reader subtracts published groups from each other and
 * from the totals and solves a linear programme for each hidden cell. People who answer one year are others than the year before, so the
 * only nested groups are the cells of a dimension in the year's total (taken for exact, against the truth), and the half-years in the year.
 */
export const differencing: Attack = {
  id: 'T7',
  world: false,
  async attack({ quick }) {
    const companies = quick ? 24 : 120;
    const releases = Array.from({ length: companies }, (_, place) => threeYears(place)).flat();
    const leaks = releases.flatMap(({ published, year }) => [
      ...leaksOf(published),
      ...halfYearLeaks(published, year),
    ]);
    const clouds = Array.from({ length: companies }, () => drawClouds());
    leaks.push(...clouds.flatMap(cloudLeaks));
    const cells = releases.flatMap(({ published }) => published.document.segments ?? []);
    const hidden = cells.flatMap((part) => part.cells).filter(({ people }) => !people.shown).length;
    const worst = leaks[0];
    return {
      tried: `${companies} companies of 300–6000 people × 3 years, reorganised yearly: all nested differences, HiGHS for ${hidden} hidden cells; ${clouds.length} pooled clouds and clouds of words (${clouds.filter(({ pooled }) => pooled.shown).length} and ${clouds.filter(({ words }) => words?.shown).length} shown)`,
      n: releases.length + 2 * clouds.length,
      result: `${countOf(leaks, 'small_difference')} differences of 1–9, ${countOf(leaks, 'narrow_interval')} narrow intervals, ${countOf(leaks, 'small_figure')} small figures${worst ? ` (${worst.kind} ${worst.what}: ${worst.people})` : ''}`,
      passMark: '0 differences of 1–9, every hidden cell open by ≥ 10',
      pass: leaks.length === 0 && releases.length > 0,
    };
  },
  async control() {
    const years = Array.from({ length: 40 }, () => drawYear(drawCompany(1500, 0.06), '2027H1'));
    const leaks = years.flatMap(naive);
    const clouds = Array.from({ length: 40 }, () => drawClouds()).flatMap(cloudLeaksNaive);
    const rate = years.filter((year) => naive(year).length > 0).length / years.length;
    return {
      against: 'exact counts, k = 5, no complement; clouds without a floor',
      result: `${leaks.length} leaks, in ${percent(rate, 0)} of releases; ${clouds.length} in clouds`,
      broken: leaks.length > 0 && clouds.length > 0,
    };
  },
};

const yearsOf: HalfYear[] = ['2027H1', '2028H1', '2029H1'];
const sizes = [300, 1000, 1500, 3000, 6000];
/** From a service that hardly anybody uses, where cells must be hidden, to a busy one. */
const uses = [0.01, 0.015, 0.02, 0.03, 0.05, 0.1, 0.2];

function threeYears(place: number): { published: Published; year: Year }[] {
  let company = drawCompany(sizes[place % sizes.length] ?? 1000, uses[place % uses.length] ?? 0.1);
  return yearsOf.flatMap((first) => {
    const year = drawYear(company, first);
    company = reorganise(company);
    return releasesOf(year).map((published) => ({ published, year }));
  });
}

/**
 * Where the year's total and a half-year are both shown, their difference is the people of the other half-year alone. Both are noisy: it
 * counts when the noise of the half-year's figure is so small that its 95 % interval would stay within 1–9.
 */
function halfYearLeaks({ document, halfYear, plan }: Published, { answered }: Year): Leak[] {
  const closes = halfYear !== plan.year;
  const whole = (document.segments ?? []).some(
    ({ dropped, cells }) => dropped === null && cells.every(({ people }) => people.shown),
  );
  if (!closes || !whole || !document.usage.shown) return [];
  const firstOnly = answered.filter(({ first, second }) => first && !second).length;
  const small = firstOnly > 0 && firstOnly < 10;
  const width = 2 * 1.96 * Math.sqrt(varianceOf(document.epsilon.organization));
  return small && width < 9
    ? [{ kind: 'small_difference', what: 'year − half-year', people: firstOnly }]
    : [];
}

/** Variance of the number of people in a half-year's release: the mean, by precision, of what its three items add up to. */
function varianceOf(epsilon: number): number {
  const hundredths = { over: Math.round(epsilon * 100), under: 100 };
  const precision = Object.entries(ballotItems.organization).map(
    ([item, bins]) => 1 / ((bins.length + 1) * noiseVariance(epsilonOf(hundredths, item))),
  );
  return 1 / precision.reduce((total, one) => total + one, 0);
}

/** What many products do: departments as they are, counts from five people on, and the total beside them. */
function naive({ people, answered }: Year): Leak[] {
  const departments = [...new Set(people.map(({ department }) => department))];
  const counts = departments.map((id) => {
    const members = people.flatMap((person, index) => (person.department === id ? [answered[index]] : []));
    const truth = members.filter((one) => one?.first || one?.second).length;
    const reason = truth >= 5 ? null : 'few_people';
    return { id, headcount: members.length, truth, shown: reason === null, reason };
  });
  return leaksOfCells('department', counts);
}

const countOf = (leaks: readonly Leak[], kind: Leak['kind']): number =>
  leaks.filter((leak) => leak.kind === kind).length;
