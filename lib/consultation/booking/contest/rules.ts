import { accepted, type Result, refused } from '@/lib/shared/result';
import { cameInTime, type SessionFacts } from '../../session/rules';

export type ContestRefusal = 'not_a_no_show' | 'contest_over';

/** Days after the session in which a no-show can be contested; statements are final later than that. */
export const contestDays = 14;

/**
 * Whether a client may contest how a session was recorded, and how that ends. Only who entered when decides, never anybody's word: the
 * contest is upheld when the client was there before the grace timer ran out, or the consultant was not. Source: product.md, late rule.
 */
export function decideContest(facts: SessionFacts, now: Date): Result<{ upheld: boolean }, ContestRefusal> {
  if (facts.outcome !== 'client_no_show') return refused('not_a_no_show');
  if (now.getTime() - facts.endsAt.getTime() > contestDays * 86_400_000) return refused('contest_over');
  return accepted({ upheld: cameInTime(facts, 'client') || !cameInTime(facts, 'consultant') });
}
