import { accepted, type Result, refused } from '@/lib/shared/result';
import { sessionMinutes } from '../../availability/rules';

export type LengthRefusal = 'already_booked' | 'hold_lapsed' | 'length_wrong';

/** Whether a row still holds its time, and how many minutes its booking takes: the wished ones, or the longest of its kind for null. */
export function decideLength(
  hold: { kind: string; live: boolean; heldUntil: Date | null },
  wished: number | null,
  now: Date,
): Result<{ minutes: number }, LengthRefusal> {
  if (!hold.heldUntil) return refused('already_booked');
  if (!hold.live || hold.heldUntil <= now) return refused('hold_lapsed');
  const lengths = sessionMinutes[hold.kind === 'follow_up' ? 'follow_up' : 'intake'];
  const minutes = wished ?? lengths[0];
  return lengths.includes(minutes) ? accepted({ minutes }) : refused('length_wrong');
}
