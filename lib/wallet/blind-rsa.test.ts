import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
  randomBytes,
  verify,
  webcrypto,
} from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blind, finalize, prepare, readPublicKey } from './blind-rsa';
import { type Bytes, fromHex, join, toBytes, toHex, toNumber } from './bytes';
import { inverse } from './inverse';
import vector from './rfc9474.test.json';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const spki = bytesOf(pair.publicKey.export({ type: 'spki', format: 'der' }));
const sign = (blinded: Bytes): Bytes =>
  bytesOf(privateDecrypt({ key: pair.privateKey, padding: constants.RSA_NO_PADDING }, blinded));
const opensslAccepts = (input: Bytes, signature: Bytes) =>
  verify(
    'sha384',
    input,
    { key: pair.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 },
    signature,
  );

describe('the RFC 9474 vector', () => {
  test('gives the numbers of appendix A.1', async () => {
    const jwk = { kty: 'RSA', n: Buffer.from(vector.n, 'hex').toString('base64url'), e: 'AQAB' };
    const key = await readPublicKey(
      bytesOf(createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'der' })),
    );
    const r = inverse(toNumber(fromHex(vector.inv)), key.n);
    const input = prepare(fromHex(vector.msg_prefix), fromHex(vector.msg));
    expect(toHex(await blind(key, input, fromHex(vector.salt), r))).toBe(vector.blinded_msg);
    const signature = await finalize(key, input, fromHex(vector.blind_sig), r);
    expect(signature && toHex(signature)).toBe(vector.sig);
  });
});

describe('against the library as oracle', () => {
  const suite = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });
  const libraryKey = webcrypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
    'verify',
  ]);

  test('our signatures pass there', async () => {
    const key = await readPublicKey(spki);
    for (let round = 0; round < 10; round += 1) {
      const { input, salt, r } = draw(key.n);
      const signature = await finalize(key, input, sign(await blind(key, input, salt, r)), r);
      expect(signature && (await suite.verify(await libraryKey, signature, input))).toBe(true);
    }
  });

  test('its blinded messages, signed by us, pass everywhere', async () => {
    for (let round = 0; round < 5; round += 1) {
      const input = suite.prepare(new Uint8Array(randomBytes(32)));
      const { blindedMsg, inv } = await suite.blind(await libraryKey, input);
      const signature = await suite.finalize(await libraryKey, input, sign(bytesOf(blindedMsg)), inv);
      expect(opensslAccepts(bytesOf(input), bytesOf(signature))).toBe(true);
    }
  });

  test('our unblinding equals its unblinding', async () => {
    const key = await readPublicKey(spki);
    const input = bytesOf(suite.prepare(new Uint8Array(randomBytes(32))));
    const { blindedMsg, inv } = await suite.blind(await libraryKey, input);
    const r = inverse(toNumber(bytesOf(inv)), key.n);
    const signed = sign(bytesOf(blindedMsg));
    const ours = await finalize(key, input, signed, r);
    expect(ours).toEqual(bytesOf(await suite.finalize(await libraryKey, input, signed, inv)));
  });
});

describe('any message, salt and blinding', () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(bytesOf);

  test('verifies with OpenSSL, the same input gives the same blinded bytes, and no tampered answer passes', async () => {
    const key = await readPublicKey(spki);
    await fc.assert(
      fc.asyncProperty(
        bytes(64),
        bytes(48),
        bytes(272),
        fc.nat(255),
        fc.integer({ min: 1, max: 255 }),
        async (input, salt, stream, at, change) => {
          const r = 1n + (toNumber(stream) % (key.n - 1n));
          const blinded = await blind(key, input, salt, r);
          expect(await blind(key, input, salt, r)).toEqual(blinded);
          const signed = sign(blinded);
          const signature = await finalize(key, input, signed, r);
          expect(signature && opensslAccepts(input, signature)).toBe(true);
          const tampered = signed.slice();
          tampered[at] = (tampered[at] ?? 0) ^ change;
          expect(await finalize(key, input, tampered, r)).toBeNull();
          expect(
            await finalize(
              key,
              input.map((byte, i) => (i === at % 64 ? byte ^ change : byte)),
              signed,
              r,
            ),
          ).toBeNull();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a blinding factor that shares a factor with the modulus is refused', () => {
    expect(() => inverse(6n, 9n)).toThrow('no inverse');
    expect(inverse(3n, 7n)).toBe(5n);
  });

  test('an answer of another length is refused', async () => {
    const key = await readPublicKey(spki);
    const { input, salt, r } = draw(key.n);
    const signed = sign(await blind(key, input, salt, r));
    expect(await finalize(key, input, signed.slice(1), r)).toBeNull();
    expect(await finalize(key, input, new Uint8Array(0), r)).toBeNull();
  });
});

describe('numbers', () => {
  test('keep their leading zeros', () => {
    expect(toBytes(1n, 4)).toEqual(Uint8Array.of(0, 0, 0, 1));
    expect(toNumber(join(Uint8Array.of(0), Uint8Array.of(1, 0)))).toBe(256n);
  });
});

function draw(n: bigint) {
  const r = 1n + (toNumber(bytesOf(randomBytes(272))) % (n - 1n));
  return { input: bytesOf(randomBytes(64)), salt: bytesOf(randomBytes(48)), r };
}

function bytesOf(view: Uint8Array): Bytes {
  return new Uint8Array(view);
}
