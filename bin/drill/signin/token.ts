import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signing key of the false company, with its public half as a JSON Web Key. */
export type TokenKey = { kid: string; key: KeyObject; jwk: Record<string, unknown> };

export function rsaKey(kid: string): TokenKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, key: privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
}

export function ecKey(kid: string): TokenKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { kid, key: privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
}

/** Puts header and claims together and signs them, by hand: a library would refuse to make most of what is needed here. */
function token(header: Record<string, unknown>, claims: unknown, signer: (data: string) => Buffer): string {
  const data = `${text(header)}.${text(claims)}`;
  return `${data}.${signer(data).toString('base64url')}`;
}

export const rs256 = ({ key, kid }: TokenKey, claims: unknown): string =>
  token({ alg: 'RS256', kid, typ: 'JWT' }, claims, (data) => sign('sha256', Buffer.from(data), key));

export const es256 = ({ key, kid }: TokenKey, claims: unknown): string =>
  token({ alg: 'ES256', kid }, claims, (data) =>
    sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }),
  );

export const hs256 = (secret: string | Buffer, kid: string, claims: unknown): string =>
  token({ alg: 'HS256', kid }, claims, (data) => createHmac('sha256', secret).update(data).digest());

export const unsigned = (claims: unknown): string => token({ alg: 'none' }, claims, () => Buffer.alloc(0));

/** The same header and signature around other claims. */
export function tamper(made: string, claims: unknown): string {
  const [header, , signature] = made.split('.');
  return `${header}.${text(claims)}.${signature}`;
}
