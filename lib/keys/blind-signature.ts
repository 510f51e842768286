import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { Token } from '@/lib/shared/ballot';

/** Bytes of an RSA-2048 modulus, of every blinded message and of every signature. */
export const modulusBytes = 256;

/**
 * Signs a blinded message (RFC 9474, BlindSign of RSABSSA-SHA384-PSS-Randomized) with OpenSSL's own raw RSA, which is blinded against
 * timing. The result is checked with the public key before it leaves (RFC 9474 section 4.3: a faulty signature would give the key away).
 * Null when the input is not a number below the modulus.
 */
export function blindSign(key: KeyObject, blinded: Buffer): Buffer | null {
  if (blinded.length !== modulusBytes) return null;
  try {
    const signature = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded);
    const again = publicEncrypt({ key: createPublicKey(key), padding: constants.RSA_NO_PADDING }, signature);
    return again.equals(blinded) ? signature : null;
  } catch {
    return null;
  }
}

/** Whether a token's signature is one of the key's: RSA-PSS, SHA-384, salt of 48 bytes. `spki` is base64 DER. */
export function verifyToken(spki: string, token: Token): boolean {
  const key = publicKeyOf(spki);
  const signature = Buffer.from(token.signature, 'base64url');
  const options = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  return verify('sha384', Buffer.from(token.message, 'hex'), options, signature);
}

/** What is kept of a spent token: SHA-256 of key id and message, in hex. Never the token itself. */
export const spentHash = (token: Token): string =>
  createHash('sha256').update(`${token.keyId}\n${token.message}`).digest('hex');

/** A fresh RSA-2048 pair: PKCS#8 PEM for the key directory, SPKI in base64 for the bulletin. About 0.2 s of one core, off the event loop. */
export async function generateBlindKey(): Promise<{ pem: string; spki: string }> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: modulusBytes * 8,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { pem: privateKey, spki: publicKey.toString('base64') };
}

const publicKeys = new Map<string, KeyObject>();

function publicKeyOf(spki: string): KeyObject {
  const known =
    publicKeys.get(spki) ??
    createPublicKey({ key: Buffer.from(spki, 'base64'), type: 'spki', format: 'der' });
  publicKeys.set(spki, known);
  return known;
}
