import { randomInt } from 'node:crypto';
import { isPooled } from '@/lib/report/release/cloud/rules';
import type { Words } from '@/lib/report/release/input';
import type { PooledCloud } from '@/lib/report/release/pooled/input';
import { type NoisyAnswer, pooledCloud } from '@/lib/report/release/pooled/rules';
import { type Term, terms } from '@/lib/report/release/term/rules';
import { wordsOf } from '@/lib/report/word/rules';
import { requests } from '@/lib/shared/taxonomy';
import type { Leak } from './leaks';
import { drawCompany, drawYear, type Published, releasesOf } from './simulation';

/** A platform of small organizations with its pooled cloud, and the words of one organization, with the truth behind both. */
export type Clouds = {
  members: Published[];
  pooled: PooledCloud;
  words: Words | null;
  used: Map<Term, number>;
};

/** Four to twelve organizations of 100–900 people, of whom some have too many answers to be in it; every word is used by 0–60 people. */
export function drawClouds(): Clouds {
  const all = Array.from({ length: 4 + randomInt(9) }, () => {
    const use = 0.05 + randomInt(25) / 100;
    const [, second] = releasesOf(drawYear(drawCompany(100 + randomInt(800), use), '2027H1'));
    return second;
  });
  const members = all.filter(({ document }) => isPooled(document));
  const used = new Map(
    terms.map((term) => [term, randomInt(4) === 0 ? randomInt(60) : randomInt(14)] as const),
  );
  const chosen = terms.map((word) => ({ word, chosenBy: 'editor-a', approvedBy: 'editor-b' }));
  const cloud = { shown: true as const, items: [{ code: 'flexible_hours' as const, percent: 30 }] };
  return {
    members,
    pooled: pooledCloud(members.flatMap(answersOf), 10),
    words: wordsOf(cloud, chosen, used, 10),
    used,
  };
}

const answersOf = ({ noisyRequests }: Published, index: number): NoisyAnswer[] =>
  requests.map((request) => ({ subject: `small${index}`, request, noisy: noisyRequests?.[request] ?? 0 }));

/**
 * Words and requests in clouds with fewer than ten people behind them, and pooled clouds in which an organization's HR, who knows its own
 * people, would be left with fewer than ten others, or which hold somebody who has a cloud of its own.
 */
export function cloudLeaks({ members, pooled, words, used }: Clouds): Leak[] {
  const shownWords = words?.shown
    ? words.items.map(({ word }) => ({ what: word, people: used.get(word) ?? 0 }))
    : [];
  const codes = pooled.shown ? pooled.items.map(({ code }) => code) : [];
  const shownCodes = codes.map((code) => ({ what: `pooled ${code}`, people: truthOf(members, code) }));
  const small = [...shownWords, ...shownCodes]
    .filter(({ people }) => people < 10)
    .map((one): Leak => ({ kind: 'small_figure', ...one }));
  return [...small, ...(pooled.shown ? insiders(members) : [])];
}

/** What a member that subtracts itself is left with: the people of the others, who must be many. */
function insiders(members: readonly Published[]): Leak[] {
  const sizes = members.map(({ tally }) => tally.requests?.ballots ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const few = sizes.filter((size) => all - size < 10);
  const own = members.filter(({ document }) => document.cloud?.shown);
  return [
    ...few.map((people): Leak => ({ kind: 'small_difference', what: 'pooled − own', people })),
    ...own.map((): Leak => ({ kind: 'small_difference', what: 'pooled with an own cloud', people: 0 })),
  ];
}

/** The control: every word and every request that anybody has used. */
export function cloudLeaksNaive({ members, used }: Clouds): Leak[] {
  const counts = [...used.values(), ...requests.map((code) => truthOf(members, code))];
  return counts
    .filter((people) => people > 0 && people < 10)
    .map((people): Leak => ({ kind: 'small_figure', what: 'cloud', people }));
}

const truthOf = (members: readonly Published[], code: (typeof requests)[number]): number =>
  members.reduce((sum, { tally }) => sum + (tally.requests?.items.request?.[code] ?? 0), 0);
