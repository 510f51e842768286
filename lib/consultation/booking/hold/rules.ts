import { addMinutes } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { Window } from '../../availability/diary/rules';
import { sessionMinutes } from '../../availability/rules';
import { dayMinutes } from '../../availability/zone/rules';

export type LengthRefusal = 'already_booked' | 'hold_lapsed' | 'length_wrong';

/** Whether a row still holds its time, and how many minutes its booking takes: the wished ones, or the longest of its kind for null. */
export function decideLength(
  hold: { kind: string; live: boolean; heldUntil: Date | null },
  wished: number | null,
  now: Date,
): Result<{ minutes: number }, LengthRefusal> {
  if (!hold.heldUntil) return refused('already_booked');
  if (!hold.live || hold.heldUntil <= now) return refused('hold_lapsed');
  const lengths = lengthsOf(hold);
  const minutes = wished ?? lengths[0];
  return lengths.includes(minutes) ? accepted({ minutes }) : refused('length_wrong');
}

const lengthsOf = ({ kind }: { kind: string }) =>
  sessionMinutes[kind === 'follow_up' ? 'follow_up' : 'intake'];

/** Minutes of the longest session of a hold's kind: times are offered by it. */
export const longestOf = (hold: { kind: string }): number => lengthsOf(hold)[0];

/** A day on both sides, for the cap and for sessions across midnight. */
export const dayAround = (at: Date): Window => ({
  from: addMinutes(at, -dayMinutes),
  until: addMinutes(at, dayMinutes),
});

export type Times = { during: { from: Date; to: Date }; blocked: { from: Date; to: Date } };

/** What a session takes: its own time, and that with the consultant's buffer after it. */
export function timesOf(startsAt: Date, minutes: number, bufferMinutes: number): Times {
  const during = { from: startsAt, to: addMinutes(startsAt, minutes) };
  return { during, blocked: { from: startsAt, to: addMinutes(during.to, bufferMinutes) } };
}
