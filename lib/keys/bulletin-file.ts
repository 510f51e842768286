import { createHash, verify } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dataPath } from '@/lib/env';
import { type Bulletin, bulletinSchema, signedBulletinSchema } from '@/lib/shared/bulletin';
import { publicKey } from './directory';

let known: { changed: number; bulletin: Bulletin; hash: string; file: string } | undefined;

/**
 * The bulletin as this process knows it: read from the published file, its signature and hash checked, parsed once per change.
 * Throws when the file is missing or forged, because every decision about a key rests on it.
 */
export function readBulletin(): Bulletin {
  return read().bulletin;
}

export const bulletinHash = (): string => read().hash;

/** Whether the platform may use the word: with fewer than 100 people on all rosters, or before the first bulletin, it may not. */
export function isAnonymous(): boolean {
  try {
    return readBulletin().promise === 'anonymous';
  } catch {
    return false;
  }
}

/** The published file as it stands, once its signature and hash have been checked: what `/bulletin` answers. */
export const publishedBulletin = (): string => read().file;

export const bulletinFile = (): string => dataPath('bulletin.json');

function read(): { bulletin: Bulletin; hash: string; file: string } {
  const changed = statSync(bulletinFile()).mtimeMs;
  if (known?.changed === changed) return known;
  const file = readFileSync(bulletinFile(), 'utf8');
  const fresh = { changed, file, ...check(file) };
  known = fresh;
  return fresh;
}

function check(file: string): { bulletin: Bulletin; hash: string } {
  const { text, hash, signature } = signedBulletinSchema.parse(JSON.parse(file));
  const bytes = Buffer.from(text, 'utf8');
  if (createHash('sha256').update(bytes).digest('hex') !== hash)
    throw new Error('bulletin: hash does not fit');
  const genuine = verify(null, bytes, publicKey('public', 'bulletin'), Buffer.from(signature, 'base64'));
  if (!genuine) throw new Error('bulletin: signature does not fit');
  return { bulletin: bulletinSchema.parse(JSON.parse(text)), hash };
}
