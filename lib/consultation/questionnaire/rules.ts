import type { ChangeBin } from '@/lib/shared/ballot';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Scale, scales } from '@/lib/shared/taxonomy';
import type { SessionFacts } from '../session/rules';

/** Scale → 1 (not at all) … 5 (very much). A skipped scale is absent. */
export type Answers = Partial<Record<Scale, number>>;

/** Characters of the client's message to the consultant. */
export const messageLimit = 1000;

export type Change = {
  /** Mean of after − before over the scales that were answered both times, in points (−4 … 4). */
  mean: number;
  /** How many scales that mean rests on. */
  scales: number;
  bin: ChangeBin;
  /** Up by more than a quarter of a point. */
  improved: boolean;
};

/**
 * The change over one session, as it goes into a ballot. Null when no scale was answered both times. Pure, so that it is computed on
 * the client's own device. Bins as in `lib/shared/ballot.ts`; limits are compared in whole numbers, so that no rounding decides.
 */
export function changeOf(before: Answers, after: Answers): Change | null {
  const differences = scales.flatMap((scale) => {
    const from = before[scale];
    const to = after[scale];
    return from === undefined || to === undefined ? [] : [to - from];
  });
  if (differences.length === 0) return null;
  const sum = differences.reduce((total, difference) => total + difference, 0);
  const bin = binOf(sum, differences.length);
  const improved = bin !== 'down' && bin !== 'same';
  return { mean: sum / differences.length, scales: differences.length, bin, improved };
}

function binOf(sum: number, count: number): ChangeBin {
  const quarters = sum * 4;
  if (quarters < -count) return 'down';
  if (quarters <= count) return 'same';
  if (quarters <= 3 * count) return 'up';
  return quarters <= 6 * count ? 'well_up' : 'far_up';
}

/** Whether a satisfaction of 1 … 5 counts as satisfied: 4 and 5 do. */
export const isSatisfied = (satisfaction: number): boolean => satisfaction >= 4;

export type AnswerRefusal = 'cancelled' | 'too_early' | 'too_late' | 'not_held';

/** The questions before a session may be answered until it has ended. */
export function decideBefore(facts: SessionFacts, now: Date): Result<null, AnswerRefusal> {
  if (facts.cancelled) return refused('cancelled');
  return now >= facts.endsAt || facts.outcome ? refused('too_late') : accepted(null);
}

/** The questions after a session may be answered once it has begun, and only if it was not missed by one side. */
export function decideAfter(facts: SessionFacts, now: Date): Result<null, AnswerRefusal> {
  if (facts.cancelled) return refused('cancelled');
  if (now < facts.startsAt) return refused('too_early');
  return facts.outcome && facts.outcome !== 'held' ? refused('not_held') : accepted(null);
}
