import type { Bulletin } from '@/lib/shared/bulletin';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { toHex } from './bytes';

/** Why the wallet trusts no key now: nobody answered, or the wings do not all show the same bulletin. */
export type BulletinRefusal = 'offline' | 'bulletins_differ';

/** The three doors at which a wing says which bulletin it uses. */
export const bulletinDoors = ['/desk/bulletin', '/client/bulletin', '/ballot/bulletin'] as const;

const anonymous = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
const attempts = 3;
const pauseMilliseconds = 1500;

/**
 * The bulletin, if its text has the hash that is written on it and desk, consultation and report each show this very hash. A wallet that
 * was given keys of its own would be recognised by them; whoever hands them out would have to lie at every door, to everybody alike, and
 * on the trust page. A new bulletin reaches the wings one after the other, so it is asked again before it is refused.
 * Source: anonymity.md, section 1; draft-ietf-privacypass-key-consistency.
 */
export async function fetchBulletin(pause = pauseMilliseconds): Promise<Result<Bulletin, BulletinRefusal>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await compare().catch(() => refused('offline' as const));
    if (answer.ok || answer.reason === 'offline' || attempt === attempts) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Whether the wings show different bulletins now: then no ticket is given away. A wing that does not answer is no proof of a difference
 * and stops nobody, because the ticket's key was compared when it was collected; one that answers and differs is, whoever else is silent.
 */
export async function bulletinsDiffer(): Promise<boolean> {
  const answer = await fetchBulletin();
  return !answer.ok && answer.reason === 'bulletins_differ';
}

async function compare(): Promise<Result<Bulletin, BulletinRefusal>> {
  const [text, ...hashes] = await Promise.all([publishedText(), ...bulletinDoors.map(hashAt)]);
  if (text === null) return refused('offline');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return decideBulletin(text, toHex(new Uint8Array(digest)), hashes);
}

/**
 * Whether a bulletin is one and the same everywhere: `digest` is the SHA-256 of its text, `hashes` what each wing says, null for a wing
 * that does not answer. A difference counts before silence, so that nobody hides one by keeping another door shut.
 */
export function decideBulletin(
  text: string,
  digest: string,
  hashes: readonly (string | null)[],
): Result<Bulletin, BulletinRefusal> {
  if (hashes.some((hash) => hash !== null && hash !== digest)) return refused('bulletins_differ');
  return hashes.includes(null) ? refused('offline') : accepted(JSON.parse(text));
}

/** Null where a torn or foreign answer came. */
async function publishedText(): Promise<string | null> {
  const { text }: { text?: unknown } = await (await fetch('/bulletin', anonymous)).json();
  return typeof text === 'string' ? text : null;
}

/** Null where no answer came or one without a hash. */
async function hashAt(door: string): Promise<string | null> {
  try {
    const { hash }: { hash?: unknown } = await (await fetch(door, anonymous)).json();
    return typeof hash === 'string' ? hash : null;
  } catch {
    return null;
  }
}
