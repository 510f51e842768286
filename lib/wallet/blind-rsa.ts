import { type Bytes, fromBase64, join, toBytes, toNumber } from './bytes';
import { inverse } from './inverse';

/** Client of RSABSSA-SHA384-PSS-Randomized (RFC 9474). Deterministic: the caller brings prefix, salt and `r`, all of them secret. */
export type PublicKey = { n: bigint; e: bigint; size: number; verifier: CryptoKey };
const pss = { name: 'RSA-PSS', hash: 'SHA-384', saltLength: 48 };

/** Reads a SubjectPublicKeyInfo. Throws unless the modulus fills its bytes (2048, 4096 bits …), which `encode` rests on. */
export async function readPublicKey(spki: Bytes): Promise<PublicKey> {
  const verifier = await crypto.subtle.importKey('spki', spki, pss, true, ['verify']);
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', verifier);
  const modulus = fromBase64(n);
  if (((modulus[0] ?? 0) & 128) === 0) throw new Error('blind-rsa: modulus');
  return { n: toNumber(modulus), e: toNumber(fromBase64(e)), size: modulus.length, verifier };
}

/** Prepare (section 4.1): 32 secret bytes before the message, so that a signer with a crooked key learns nothing of it. */
export const prepare = (prefix: Bytes, message: Bytes): Bytes => join(prefix, message);

/** Blind (section 4.2), 1 ≤ r < n. (gcd(m, n) = 1 is not tested: whoever meets another m has factored n.) */
export async function blind(key: PublicKey, input: Bytes, salt: Bytes, r: bigint): Promise<Bytes> {
  const m = toNumber(await encode(input, salt, key.size));
  return toBytes((m * power(r, key)) % key.n, key.size);
}

/** Finalize (section 4.4): takes the blinding off and verifies. Null when the signer did not sign what was sent. */
export async function finalize(key: PublicKey, input: Bytes, reply: Bytes, r: bigint): Promise<Bytes | null> {
  const signature = toBytes((toNumber(reply) * inverse(r, key.n)) % key.n, key.size);
  return (await crypto.subtle.verify(pss, key.verifier, signature, input)) ? signature : null;
}

/** EMSA-PSS-ENCODE (RFC 8017, section 9.1.1) with SHA-384 and MGF1. The top bit is clear: emBits is one less than modBits. */
async function encode(input: Bytes, salt: Bytes, size: number): Promise<Bytes> {
  const hash = await sha384(new Uint8Array(8), await sha384(input), salt);
  const block = join(new Uint8Array(size - hash.length - salt.length - 2), Uint8Array.of(1), salt);
  const counters = Array.from({ length: Math.ceil(block.length / 48) }, (_, i) => Uint8Array.of(0, 0, 0, i));
  const mask = join(...(await Promise.all(counters.map((counter) => sha384(hash, counter)))));
  const masked = block.map((byte, i) => (byte ^ (mask[i] ?? 0)) & (i === 0 ? 127 : 255));
  return join(masked, hash, Uint8Array.of(0xbc));
}

function power(base: bigint, { n, e }: PublicKey): bigint {
  const square = (x: bigint) => (x * x) % n;
  return [...e.toString(2)].reduce((x, bit) => (bit === '1' ? (square(x) * base) % n : square(x)), 1n);
}

const sha384 = async (...parts: Bytes[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-384', join(...parts)));
