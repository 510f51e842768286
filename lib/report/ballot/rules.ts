import type { Ballot } from '@/lib/shared/ballot';
import { type Bulletin, type BulletinKey, findKey } from '@/lib/shared/bulletin';
import { nextHalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { RandomInt } from '../noise/rules';

export type KeyRefusal = 'unknown_key' | 'wrong_key' | 'wrong_period' | 'not_yet' | 'closed';
export type BallotRefusal = KeyRefusal | 'malformed' | 'forged' | 'spent';

/** The two keys that pay for a ballot: whose voice it is, and the proof that a session was held. */
export type BallotKeys = { voice: BulletinKey & { subject: string }; held: BulletinKey };

/**
 * Whether the keys that a ballot names may pay for it on a day: a voice key of a subject and a held key, both of the ballot's kind and
 * both accepted today, of the same half-year; a yearly voice goes with a held token of either half-year of its year.
 */
export function decideKeys(
  ballot: Pick<Ballot, 'kind' | 'voice' | 'held'>,
  bulletin: Bulletin,
  today: string,
): Result<BallotKeys, KeyRefusal> {
  const voice = findKey(bulletin, ballot.voice.keyId);
  const held = findKey(bulletin, ballot.held.keyId);
  if (!voice || !held) return refused('unknown_key');
  if (voice.kind !== 'voice' || held.kind !== 'held' || voice.subject === null) return refused('wrong_key');
  if (voice.ballot !== ballot.kind || held.ballot !== ballot.kind) return refused('wrong_key');
  const year = [voice.period, nextHalfYear(voice.period)];
  const periods = ballot.kind === 'organization' ? [voice.period] : year;
  if (!periods.includes(held.period)) return refused('wrong_period');
  if (today < voice.acceptFrom || today < held.acceptFrom) return refused('not_yet');
  if (today > voice.acceptUntil || today > held.acceptUntil) return refused('closed');
  return accepted({ voice: { ...voice, subject: voice.subject }, held });
}

/** Ballots of one subject that are counted together, so that nobody can tell by the time whose is whose. */
export const flushSize = 10;

export type Choice = { keyId: string; choices: Record<string, string> };
export type Count = { keyId: string; item: string; bin: string; n: number };

/** What ballots add to the counters, one line a key, item and bin. */
export function tally(ballots: readonly Choice[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { keyId, choices } of ballots) {
    for (const [item, bin] of Object.entries(choices)) {
      const place = JSON.stringify([keyId, item, bin]);
      counts.set(place, { keyId, item, bin, n: (counts.get(place)?.n ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

/** A random order (Fisher and Yates): rows that are written in it do not lie in the order in which people came. */
export function shuffled<T>(items: readonly T[], random: RandomInt): T[] {
  const left = [...items];
  const mixed: T[] = [];
  while (left.length > 0) mixed.push(...left.splice(random(left.length), 1));
  return mixed;
}
