import type { BulletinKey } from '@/lib/shared/bulletin';
import type { HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { ballotKinds } from '@/lib/shared/taxonomy';

/** Labels of a half-year's held keys, one a kind of ballot: a held token proves, without saying whose, that a session took place. */
export const heldKeyIds = (halfYear: HalfYear): string[] =>
  ballotKinds.map((kind) => `held:${kind}:${halfYear}`);

export type HeldRefusal = 'unknown_key' | 'not_yet' | 'closed' | 'not_held' | 'malformed' | 'another_batch';

/** Whether held tokens of a key may be signed on a day for a client who did or did not have a session on a credit of the key's half-year. */
export function decideHeld(
  key: BulletinKey | undefined,
  today: string,
  hadSession: boolean,
): Result<BulletinKey, HeldRefusal> {
  if (key?.kind !== 'held') return refused('unknown_key');
  if (today < key.collectFrom) return refused('not_yet');
  if (today > key.collectUntil) return refused('closed');
  return hadSession ? accepted(key) : refused('not_held');
}
