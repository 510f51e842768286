import { constants, createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { generateBlindKey } from '@/lib/keys/blind-signature';
import { bulletinFile } from '@/lib/keys/bulletin-file';
import { writeKey } from '@/lib/keys/directory';
import type { Ballot, Token } from '@/lib/shared/ballot';
import { type BulletinKey, bulletinSchema, type Plan } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';

/** A key of a poll with its private half, and what the bulletin says of it. Windows are given as one text: `from/until`. */
export type PollKey = { pem: string; entry: BulletinKey };
export type PollOutline = Pick<BulletinKey, 'id' | 'kind' | 'ballot' | 'period' | 'subject' | 'cell'>;

export async function drawKeys(outlines: readonly PollOutline[], window: string): Promise<PollKey[]> {
  const [from = '', until = ''] = window.split('/');
  const days = { collectFrom: from, collectUntil: until, acceptFrom: from, acceptUntil: until };
  return Promise.all(
    outlines.map(async (outline) => {
      const { pem, spki } = await generateBlindKey();
      return { pem, entry: { ...outline, ...days, spki } };
    }),
  );
}

/** Writes a signed bulletin of these keys and plans into the test's data folder, as the desk would. */
export function publish(keys: readonly PollKey[], plans: readonly Plan[]): void {
  const pair = generateKeyPairSync('ed25519');
  writeKey('public', 'bulletin', pair.publicKey.export({ type: 'spki', format: 'pem' }));
  const bulletin = bulletinSchema.parse({
    version: 1,
    issuedOn: '2026-11-23',
    halfYears: [],
    organizations: [],
    keys: keys.map(({ entry }) => entry),
    collected: [],
    refusedMailDomains: [],
    plans,
    programmes: [],
  });
  const text = canonicalJson(bulletin);
  const bytes = Buffer.from(text, 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const signature = sign(null, bytes, pair.privateKey).toString('base64');
  writeFileSync(bulletinFile(), JSON.stringify({ text, hash, signature }));
}

/** A token as a device holds it after unblinding: the same bytes, signed directly. */
export function mint(keys: readonly PollKey[], keyId: string): Token {
  const key = keys.find(({ entry }) => entry.id === keyId);
  if (!key) throw new Error(`the poll has no ${keyId}`);
  const input = randomBytes(64);
  const options = { key: key.pem, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const signature = sign('sha384', input, options).toString('base64url');
  return { keyId, message: input.toString('hex'), signature };
}

/** A ballot with fresh tokens of two keys. */
export const pollBallot = (
  keys: readonly PollKey[],
  kind: Ballot['kind'],
  voice: string,
  held: string,
  choices: Record<string, string>,
): Ballot => ({ kind, voice: mint(keys, voice), held: mint(keys, held), choices });
