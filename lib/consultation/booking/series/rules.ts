import type { Diary } from '../../availability/diary/rules';
import { decideStart, openStarts } from '../../availability/rules';
import { dayMinutes, instantOf, instantsWithin, type Minute, wallOf } from '../../availability/zone/rules';
import type { Credit } from '../../client/rules';
import { chooseCredit } from '../credit/rules';

/** Weeks between the sessions of a series, the usual one first. */
export const rhythms = [4, 2, 8] as const;
export type Rhythm = (typeof rhythms)[number];
/** Sessions of a series at most. */
export const seriesLimit = 4;
/** Days before and after a wished time in which another one is looked for. Far less than half a rhythm: two dates never meet. */
const nearDays = 3;

export type ProposedDate = {
  wished: Date;
  /** Null where there is none. */
  startsAt: Date | null;
  /** `moved`: the nearest free time in its place; `too_far`, `no_time`, `no_credit`: left out. */
  note: 'moved' | 'too_far' | 'no_time' | 'no_credit' | null;
};

/**
 * The same time on the consultant's wall every so many weeks, from the first that can still be booked. The consultant's hours are kept
 * on that wall, so a series stays within them when clocks change; an hour that is skipped becomes the next one there is.
 */
export function seriesStarts(
  zone: string,
  first: Minute,
  everyWeeks: number,
  count: number,
  earliest: Minute,
): Minute[] {
  const wall = wallOf(zone, first);
  const found: Minute[] = [];
  for (let step = 1; found.length < count; step += 1) {
    const from = wall + step * everyWeeks * 7 * dayMinutes;
    const [start] = instantsWithin(zone, { from, until: from + dayMinutes });
    if (start && start.from >= earliest) found.push(start.from);
  }
  return found;
}

/** What of the wished starts can be booked now, each paid by a credit of its own day; the others say why not. */
export function proposeSeries(
  diary: Diary,
  minutes: number,
  wished: readonly Minute[],
  credits: readonly Credit[],
): ProposedDate[] {
  const open = [...openStarts(diary, minutes)];
  const left = credits.map((credit) => ({ ...credit }));
  return wished.map((wish) => {
    const start = decideStart(diary, wish, minutes).ok ? wish : nearest(open, wish);
    if (start === null)
      return { wished: instantOf(wish), startsAt: null, note: wish > diary.latest ? 'too_far' : 'no_time' };
    const credit = chooseCredit(left, instantOf(start));
    if (!credit) return { wished: instantOf(wish), startsAt: null, note: 'no_credit' };
    for (const one of left) if (one.halfYear === credit.halfYear) one.used += 1;
    return {
      wished: instantOf(wish),
      startsAt: instantOf(start),
      note: start === wish ? null : 'moved',
    };
  });
}

function nearest(open: readonly Minute[], wish: Minute): Minute | null {
  const distance = (start: Minute) => Math.abs(start - wish);
  const near = open.filter((start) => distance(start) <= nearDays * dayMinutes);
  return near.sort((a, b) => distance(a) - distance(b) || a - b)[0] ?? null;
}
