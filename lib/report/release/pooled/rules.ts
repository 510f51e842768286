import type { Bulletin, Plan } from '@/lib/shared/bulletin';
import { type HalfYear, nextHalfYear } from '@/lib/shared/half-year';
import { type CompanyRequest, requests } from '@/lib/shared/taxonomy';
import { periodOf } from '../../counter/rules';
import { published } from '../../estimate/rules';
import { noiseVariance } from '../../noise/rules';
import { leastAnswers } from '../cloud/rules';
import type { PooledCloud } from './input';

/** A request of one organization: how often it was made, with the noise that its release was sealed with. */
export type NoisyAnswer = { subject: string; request: CompanyRequest; noisy: number };

/** Organizations that must be in it, and the share of the answers that one of them may have, as for pools. */
const leastOrganizations = 5;
const largestShare = 0.4;
/** What requests of a year are released with; the noise of each organization is part of the sum. */
const variance = noiseVariance({ over: 1, under: 2 });
/** Standard deviations of the noise that a request must be above the floor: then fewer than ten people are behind it once in 30,000 times. */
const margin = 4;

/**
 * The cloud of all small organizations of a year. It is made of numbers that already hold the noise of each organization's own release and
 * of nothing else, so it costs no ε and nothing can be learnt from it that those numbers would not tell. An organization with a cloud of its
 * own is never in it: nothing can be subtracted. What stands in it is above the floor by four standard deviations of the noise.
 */
export function pooledCloud(answers: readonly NoisyAnswer[], floor: number): PooledCloud {
  const sizes = [...new Set(answers.map(({ subject }) => subject))].map((subject) =>
    Math.max(0, sumOf(answers.filter((one) => one.subject === subject))),
  );
  const people = sizes.reduce((total, size) => total + size, 0);
  if (sizes.length < leastOrganizations) return { shown: false, reason: 'few_organizations' };
  if (people < leastAnswers) return { shown: false, reason: 'few_answers' };
  if (Math.max(...sizes) > largestShare * people) return { shown: false, reason: 'one_large' };
  const least = floor + margin * Math.sqrt(sizes.length * variance);
  const items = requests
    .map((code) => ({ code, n: sumOf(answers.filter(({ request }) => request === code)) }))
    .filter(({ n }) => n >= least)
    .sort((a, b) => b.n - a.n)
    .map(({ code, n }) => ({ code, percent: published({ p: n / people, half: 0 }).percent }));
  return items.length > 0 ? { shown: true, items } : { shown: false, reason: 'few_answers' };
}

const sumOf = (answers: readonly NoisyAnswer[]): number =>
  answers.reduce((total, { noisy }) => total + noisy, 0);

/**
 * The plans whose releases must be sealed before a year's pooled cloud is: all that may be in it. Only then is it certain who is. Plans of
 * organizations that left before the year's second half-year have no release to wait for.
 */
export const awaitedPlans = (bulletin: Bulletin, year: HalfYear): Plan[] =>
  bulletin.plans.filter(
    (plan) =>
      plan.year === year &&
      plan.tier !== 'pool' &&
      periodOf(bulletin, plan.subject, nextHalfYear(year))?.keys.requests,
  );
