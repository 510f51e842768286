import { constants, createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { generateBlindKey } from '@/lib/keys/blind-signature';
import { bulletinFile } from '@/lib/keys/bulletin-file';
import { writeKey } from '@/lib/keys/directory';
import type { Token } from '@/lib/shared/ballot';
import type { Bulletin, BulletinKey } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';
import { daysOfHalfYear, type HalfYear } from '@/lib/shared/half-year';

/** Tickets of a platform key, signed as OpenSSL signs: what a wallet holds after unblinding cannot be told from it. */
export type TestTickets = { ticket(keyId: string): Token };

/** Publishes a bulletin with one session key a half-year and a voice key, signed by a desk that only the test has. */
export async function testTickets(halfYears: readonly HalfYear[]): Promise<TestTickets> {
  const ids = halfYears.map((period) => ({ id: `session:${period}`, period, kind: 'session' as const }));
  const voice = halfYears.map((period) => ({ id: `voice:hibiki:${period}`, period, kind: 'voice' as const }));
  const pems = new Map<string, string>();
  const keys: BulletinKey[] = [];
  for (const { id, period, kind } of [...ids, ...voice]) {
    const { pem, spki } = await generateBlindKey();
    pems.set(id, pem);
    keys.push(keyOf(id, period, kind, spki));
  }
  publish(keys);
  return { ticket: (keyId) => signed(keyId, pems.get(keyId) ?? '') };
}

function keyOf(id: string, period: HalfYear, kind: 'session' | 'voice', spki: string): BulletinKey {
  const { startsOn, endsOn } = daysOfHalfYear(period);
  const voice = kind === 'voice';
  return {
    id,
    kind,
    ballot: voice ? 'organization' : null,
    period,
    subject: voice ? 'hibiki' : null,
    cell: null,
    spki,
    collectFrom: startsOn,
    collectUntil: endsOn,
    acceptFrom: startsOn,
    acceptUntil: endsOn,
  };
}

function publish(keys: BulletinKey[]): void {
  const pair = generateKeyPairSync('ed25519');
  writeKey('public', 'bulletin', String(pair.publicKey.export({ type: 'spki', format: 'pem' })));
  const bulletin: Bulletin = {
    version: 1,
    issuedOn: '2026-11-23',
    halfYears: [],
    organizations: [],
    keys,
    collected: [],
    refusedMailDomains: [],
    plans: [],
    programmes: [],
  };
  const text = canonicalJson(bulletin);
  const signature = sign(null, Buffer.from(text), pair.privateKey).toString('base64');
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(bulletinFile(), JSON.stringify({ text, hash, signature }));
}

function signed(keyId: string, key: string): Token {
  const message = randomBytes(64);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const signature = sign('sha384', message, { key, padding, saltLength: 48 });
  return { keyId, message: message.toString('hex'), signature: signature.toString('base64url') };
}
