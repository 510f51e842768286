import { addMinutes } from '@/lib/shared/calendar';

/** A statement is final so many days after the session; then the day is forgotten. Source: anonymity.md, section 1, step 5. */
export const finalAfterDays = 60;

/** Sessions that ended before this instant become lines of their month. */
export const finalBefore = (now: Date): Date => addMinutes(now, -finalAfterDays * 1440);

export type PastOutcome = 'held' | 'client_no_show' | 'consultant_no_show' | 'cancelled_late';

/** A session as it is kept: the month (`YYYY-MM`), never the day. */
export type PastSession = {
  id: string;
  month: string;
  consultantName: string;
  kind: 'intake' | 'follow_up';
  outcome: PastOutcome;
};

const outcomes: readonly string[] = ['held', 'client_no_show', 'consultant_no_show', 'cancelled_late'];
export const isPastOutcome = (outcome: string): outcome is PastOutcome => outcomes.includes(outcome);
