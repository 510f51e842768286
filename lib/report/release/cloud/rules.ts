import type { Cloud, ReleaseDocument, Requests } from '../input';

/** People who must have answered in a year before an organization has a cloud of its own: with fewer, too few themes have ten people. */
export const leastAnswers = 180;

/**
 * The cloud of a year's requests: those that are shown as shares, so that it tells nothing that they do not tell. Whether there is one
 * follows from the noisy number of people alone. A pool's document is the pooled cloud, which has no such limit.
 * Null when no requests are shown. Source: anonymity design, section 2, text.
 */
export function cloudOf(
  requests: Requests,
  noisyPeople: number,
  tier: ReleaseDocument['tier'],
): Cloud | null {
  if (!requests.shown) return null;
  if (tier !== 'pool' && noisyPeople < leastAnswers) return { shown: false, reason: 'few_answers' };
  return { shown: true, items: requests.shares.map(({ code, percent }) => ({ code, percent })) };
}

type Closing = Pick<ReleaseDocument, 'tier' | 'halfYear' | 'year' | 'cloud' | 'requests'>;

/**
 * Whether an organization's requests of a year go into the pooled cloud: those of few people, who have no cloud of their own and belong to no
 * pool. Where nearly everybody answered, requests are hidden for another reason.
 */
export const isPooled = ({ tier, halfYear, year, cloud, requests }: Closing): boolean => {
  if (tier === 'pool' || halfYear === year || !requests) return false;
  return requests.shown ? cloud?.shown === false : requests.reason !== 'nearly_all';
};
