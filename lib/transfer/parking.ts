import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { dataPath } from '@/lib/env';
import { accepted, type Result, refused } from '@/lib/shared/result';

/**
 * A parking place for what one device hands to another: ciphertext under a random name, in files that every web process reads. It is
 * given out once and goes after ten minutes. The key never comes here, and neither name nor file says who parked. Limits are for the
 * place as a whole, because nobody who parks is known: whoever finds it full takes the recovery code.
 */
export const parkingLimits = { minutes: 10, bytes: 2048, places: 1000 } as const;

/** Parks up to 2 kB. The name has 128 random bits in base64url. Refused: `too_long`, `full`. */
export function park(sealed: string, now: Date): Result<string, 'too_long' | 'full'> {
  if (Buffer.byteLength(sealed) > parkingLimits.bytes) return refused('too_long');
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  if (clearAway(now) >= parkingLimits.places) return refused('full');
  const name = randomBytes(16).toString('base64url');
  writeFileSync(place(name), sealed, { mode: 0o600, flag: 'wx' });
  // The file's own date is the end of its stay: nothing tells when it was parked.
  const until = new Date(now.getTime() + 60_000 * parkingLimits.minutes);
  utimesSync(place(name), until, until);
  return accepted(name);
}

/** Gives out what is parked under a name, once: of two who ask at the same time one gets it. Null when it is gone or too old. */
export function takeParked(name: string, now: Date): string | null {
  if (!/^[\w-]{22}$/.test(name)) return null;
  clearAway(now);
  const mine = place(`${name}.${randomBytes(6).toString('hex')}`);
  try {
    renameSync(place(name), mine);
  } catch {
    return null;
  }
  const fresh = statSync(mine).mtimeMs > now.getTime();
  const sealed = fresh ? readFileSync(mine, 'utf8') : null;
  rmSync(mine, { force: true });
  return sealed;
}

/** Whoever comes by clears away what has stayed too long; says how much is left. */
export function clearAway(now: Date): number {
  const old = names().filter((name) => hasExpired(name, now));
  for (const name of old) rmSync(place(name), { force: true });
  return names().length;
}

/** A file that somebody else has just taken away has expired too. */
function hasExpired(name: string, now: Date): boolean {
  const found = statSync(place(name), { throwIfNoEntry: false });
  return !found || found.mtimeMs <= now.getTime();
}

function names(): string[] {
  try {
    return readdirSync(folder());
  } catch {
    return [];
  }
}

const folder = (): string => dataPath('transfer');
const place = (name: string): string => path.join(folder(), name);
