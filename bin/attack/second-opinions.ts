import { constants, createPrivateKey, createPublicKey, randomBytes, verify, webcrypto } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { blindSign } from '@/lib/keys/blind-signature';
import type { Token } from '@/lib/shared/ballot';
import { blind, finalize, prepare, readPublicKey } from '@/lib/wallet/blind-rsa';
import { type Bytes, fromHex, toHex, toNumber } from '@/lib/wallet/bytes';
import { inverse } from '@/lib/wallet/inverse';
import vector from '@/lib/wallet/rfc9474.test.json';

/** Others who know RFC 9474: its own vector, Cloudflare's library, OpenSSL. The product's wallet and signer are held against all three. */
export type Pair = { pem: string; spki: string };

const suite = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });
const imported = (spki: string) =>
  webcrypto.subtle.importKey(
    'spki',
    Buffer.from(spki, 'base64'),
    { name: 'RSA-PSS', hash: 'SHA-384' },
    true,
    ['verify'],
  );

/** The library blinds and unblinds, the product signs. */
export async function libraryToken({ pem, spki }: Pair): Promise<Token> {
  const key = await imported(spki);
  const input = suite.prepare(new Uint8Array(randomBytes(32)));
  const { blindedMsg, inv } = await suite.blind(key, input);
  const answer = blindSign(createPrivateKey(pem), Buffer.from(blindedMsg));
  if (!answer) throw new Error('the library was not answered');
  const signature = await suite.finalize(key, input, new Uint8Array(answer), inv);
  return {
    keyId: 'session:attack',
    message: Buffer.from(input).toString('hex'),
    signature: Buffer.from(signature).toString('base64url'),
  };
}

export const libraryAccepts = async (spki: string, { message, signature }: Token): Promise<boolean> =>
  suite.verify(await imported(spki), new Uint8Array(Buffer.from(signature, 'base64url')), fromHex(message));

export function opensslAccepts(spki: string, { message, signature }: Token): boolean {
  const key = createPublicKey({ key: Buffer.from(spki, 'base64'), type: 'spki', format: 'der' });
  const how = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  return verify('sha384', Buffer.from(message, 'hex'), how, Buffer.from(signature, 'base64url'));
}

export async function rfcVector(): Promise<boolean> {
  const jwk = { kty: 'RSA', n: Buffer.from(vector.n, 'hex').toString('base64url'), e: 'AQAB' };
  const der = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'der' });
  const key = await readPublicKey(plain(der));
  const r = inverse(toNumber(fromHex(vector.inv)), key.n);
  const input = prepare(fromHex(vector.msg_prefix), fromHex(vector.msg));
  const blinded = toHex(await blind(key, input, fromHex(vector.salt), r));
  const signature = await finalize(key, input, fromHex(vector.blind_sig), r);
  return blinded === vector.blinded_msg && signature !== null && toHex(signature) === vector.sig;
}

const plain = (bytes: Buffer): Bytes => Uint8Array.from(bytes);
