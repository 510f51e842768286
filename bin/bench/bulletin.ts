import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { bulletinFile } from '@/lib/keys/bulletin-file';
import { writeKey } from '@/lib/keys/directory';
import type { BulletinKey, Plan } from '@/lib/shared/bulletin';
import { canonicalJson } from '@/lib/shared/canonical';

/** Publishes plans and keys in the bench's own data folder, signed like the desk's bulletin. */
export function publish(keys: readonly BulletinKey[], plans: readonly Plan[]): void {
  const pair = generateKeyPairSync('ed25519');
  writeKey('public', 'bulletin', pair.publicKey.export({ type: 'spki', format: 'pem' }));
  const text = canonicalJson({
    version: 1,
    issuedOn: '2030-01-07',
    halfYears: [],
    organizations: [],
    keys,
    collected: [],
    refusedMailDomains: [],
    plans,
    programmes: [],
  });
  const bytes = Buffer.from(text, 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const signature = sign(null, bytes, pair.privateKey).toString('base64');
  writeFileSync(bulletinFile(), JSON.stringify({ text, hash, signature }));
}
