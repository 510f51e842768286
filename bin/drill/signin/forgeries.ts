import type { Claims, Company, Forgery } from './company';
import { es256, hs256, rs256, tamper, unsigned } from './token';

/** A sign-in that must come to nothing. `address` changes what the browser brings back. */
export type Case = { id: string; tried: string; forgery?: Forgery; address?: (address: URL) => void };

const signed = (change: (claims: Claims) => Claims): Forgery => ({
  idToken: (claims, { keys }: Company) => rs256(keys.own, change(claims)),
});
const without = (name: string) => (claims: Claims) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
const set = (address: URL, name: string, value: string | null) =>
  value === null ? address.searchParams.delete(name) : address.searchParams.set(name, value);

/** OpenID Connect Core 1.0, 3.1.3.7; RFC 8725 (JWT best practice); RFC 9207 (`iss`); OAuth 2.0 security best practice, RFC 9700. */
export const forgeries: Case[] = [
  { id: 'S1', tried: 'an unsigned ID token (alg none)', forgery: { idToken: unsigned } },
  {
    id: 'S2',
    tried: 'HS256 with the client secret',
    forgery: { idToken: (claims, company) => hs256(company.secret, 'own', claims) },
  },
  {
    id: 'S3',
    tried: 'HS256 with the public key as the secret',
    forgery: { idToken: (claims, { keys }) => hs256(JSON.stringify(keys.own.jwk), 'own', claims) },
  },
  {
    id: 'S4',
    tried: 'signed with another key under the same name',
    forgery: { idToken: (claims, { keys }) => rs256(keys.foreign, claims) },
  },
  {
    id: 'S5',
    tried: 'signed with a key the company does not publish',
    forgery: { idToken: (claims, { keys }) => rs256({ ...keys.foreign, kid: 'unknown' }, claims) },
  },
  {
    id: 'S6',
    tried: 'another algorithm than the agreed one, with a key the company does publish',
    forgery: { idToken: (claims, { keys }) => es256(keys.ec, claims) },
  },
  {
    id: 'S7',
    tried: 'claims changed after signing',
    forgery: { idToken: (claims, { keys }) => tamper(rs256(keys.own, claims), { ...claims, sub: 'chief' }) },
  },
  { id: 'S8', tried: 'for another client (aud)', forgery: signed((claims) => ({ ...claims, aud: 'other' })) },
  {
    id: 'S9',
    tried: 'for several clients, issued to another (azp)',
    forgery: signed((claims) => ({ ...claims, aud: [claims.aud, 'other'], azp: 'other' })),
  },
  {
    id: 'S10',
    tried: 'from another issuer (iss)',
    forgery: signed((claims) => ({ ...claims, iss: 'https://elsewhere.example' })),
  },
  { id: 'S11', tried: 'with another nonce', forgery: signed((claims) => ({ ...claims, nonce: 'other' })) },
  { id: 'S12', tried: 'without a nonce', forgery: signed(without('nonce')) },
  {
    id: 'S13',
    tried: 'expired (exp)',
    forgery: signed((claims) => ({ ...claims, exp: Number(claims.iat) - 600 })),
  },
  { id: 'S14', tried: 'without an end (exp)', forgery: signed(without('exp')) },
  { id: 'S15', tried: 'without a subject', forgery: signed(without('sub')) },
  { id: 'S16', tried: 'without an ID token', forgery: { idToken: () => null } },
  {
    id: 'S17',
    tried: 'user info about somebody else',
    forgery: {
      ...signed(without('email')),
      userInfo: (claims) => ({ ...claims, sub: 'chief', email: 'chief@sora.example' }),
    },
  },
  { id: 'S18', tried: 'another state', address: (address) => set(address, 'state', 'other') },
  { id: 'S19', tried: 'no state', address: (address) => set(address, 'state', null) },
  {
    id: 'S20',
    tried: 'an answer of another issuer (iss parameter)',
    address: (address) => set(address, 'iss', 'https://elsewhere.example'),
  },
  { id: 'S21', tried: 'an answer that names no issuer', address: (address) => set(address, 'iss', null) },
  { id: 'S22', tried: 'a code that was used before', address: (address) => set(address, 'code', 'spent') },
  {
    id: 'S23',
    tried: 'an error beside a code',
    address: (address) => set(address, 'error', 'access_denied'),
  },
];
