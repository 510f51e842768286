import { addDays } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';

/** For how many days a record may be shown for supervision. */
export const shareDays = [7, 14, 30] as const;
export type ShareDays = (typeof shareDays)[number];

export type ShareRefusal = 'no_record' | 'unknown_colleague' | 'days_wrong';

/** The last day on which the colleague may read, inclusive; both days are local (`YYYY-MM-DD`). */
export const shareUntil = (today: string, days: ShareDays): string => addDays(today, days);

export const isShareDays = (days: number): days is ShareDays => shareDays.some((one) => one === days);

/** A record is shown to somebody else only, and only once it is written. */
export function decideShare(
  { recorded, self, colleague }: { recorded: boolean; self: string; colleague: string },
  days: number,
): Result<ShareDays, ShareRefusal> {
  if (!recorded) return refused('no_record');
  if (self === colleague) return refused('unknown_colleague');
  return isShareDays(days) ? accepted(days) : refused('days_wrong');
}

/** What a supervisor reads in the place of a name. */
export const nameMask = '〇〇';

/** Days in a text become months, as everything else that a supervisor reads: 「12月3日」 → 「12月」, `2026-12-03` → `2026-12`. A fraction may go the same way. */
export const withoutDays = (text: string): string =>
  text
    .replace(/([0-9０-９]{1,2}月)\s*[0-9０-９]{1,2}日(（.）)?/gu, '$1')
    .replace(/(\d{4})([-/.年])(\d{1,2})[-/.]\d{1,2}/g, '$1$2$3')
    .replace(/(^|[^\d/.-])(\d{1,2})\/\d{1,2}(?=[^\d/]|$)/g, '$1$2月');
