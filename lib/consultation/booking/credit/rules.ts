import { dayIn } from '@/lib/shared/calendar';
import { type Credit, creditView } from '../../client/rules';

/**
 * The credit that pays a session: the oldest with a session left whose half-year, or the 30 days after it, has the local day of the
 * start. Null when there is none. Moving a session to another day asks again.
 */
export function chooseCredit(credits: readonly Credit[], startsAt: Date): Credit | null {
  const day = dayIn(startsAt);
  const usable = credits.filter((credit) => {
    const { open, left } = creditView(credit, day);
    return open && left > 0;
  });
  return usable.sort((a, b) => (a.halfYear < b.halfYear ? -1 : 1))[0] ?? null;
}
