import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { hasKey, privateKey, readKey, writeKey } from '@/lib/keys/directory';

/** Hash and signature of a document that is being sealed. Called under the lock of sealing, so that the key is drawn once. */
export function signText(text: string): { hash: string; signature: string } {
  ensureSigningKey();
  const bytes = Buffer.from(text, 'utf8');
  const signature = sign(null, bytes, privateKey('report', 'release.pem')).toString('base64');
  return { hash: createHash('sha256').update(bytes).digest('hex'), signature };
}

/** The private half stays with the report; every process reads the public one. */
function ensureSigningKey(): void {
  if (!hasKey('report', 'release.pem')) {
    const pair = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    writeKey('report', 'release.pem', pair.privateKey);
  }
  if (hasKey('public', 'release')) return;
  const pem = createPublicKey(readKey('report', 'release.pem')).export({ type: 'spki', format: 'pem' });
  writeKey('public', 'release', pem);
}
