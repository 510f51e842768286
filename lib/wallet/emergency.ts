import { type Bytes, fromBase64, join, toBase64Url } from './bytes';

/**
 * The sealed emergency card. Three holders (A, B, C) have an X25519 key each; the card is sealed three times, for each two of them, one
 * box inside the other, so that any two of the three open it and none alone. A box is ephemeral-static X25519 (RFC 7748), HKDF-SHA-256
 * (RFC 5869; salt: both public keys, info: `michisuji/1 emergency`) and AES-256-GCM with a random IV: public key 32 bytes, IV 12, ciphertext.
 * What is sealed is padded to one length, so that a card says nothing by its size.
 */
export const pairs = ['AB', 'AC', 'BC'] as const;
export type Pair = (typeof pairs)[number];
export type Holder = 'A' | 'B' | 'C';
/** Boxes in base64url. */
export type Boxes = Record<Pair, string>;

/** UTF-8 bytes that a card holds. */
export const cardBytes = 1000;

/** Seals a text for the holders, whose public keys are raw 32 bytes in base64url. Throws when it is longer than a card. */
export async function sealCard(text: string, holders: Record<Holder, string>): Promise<Boxes> {
  const plain = pad(text);
  const box = async (outer: Holder, inner: Holder) =>
    toBase64Url(await sealTo(fromBase64(holders[outer]), await sealTo(fromBase64(holders[inner]), plain)));
  return { AB: await box('A', 'B'), AC: await box('A', 'C'), BC: await box('B', 'C') };
}

/** Opens a card with the private keys of two holders (PKCS #8 in base64url); null when they do not fit. */
export async function openCard(boxes: Boxes, keys: Partial<Record<Holder, string>>): Promise<string | null> {
  for (const pair of pairs) {
    const [outer, inner] =
      pair === 'AB' ? (['A', 'B'] as const) : pair === 'AC' ? (['A', 'C'] as const) : (['B', 'C'] as const);
    const [first, second] = [keys[outer], keys[inner]];
    if (!first || !second) continue;
    try {
      const middle = await unseal(fromBase64(first), fromBase64(boxes[pair]));
      return unpad(await unseal(fromBase64(second), middle));
    } catch {
      return null;
    }
  }
  return null;
}

/** A holder's key pair: the public half raw, the private half as PKCS #8, both in base64url. */
export async function newHolderKey(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await newPair();
  return {
    publicKey: toBase64Url(await rawOf(pair.publicKey)),
    privateKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
  };
}

const ivBytes = 12;
const curve = { name: 'X25519' } as const;

async function sealTo(holder: Bytes, plain: Bytes): Promise<Bytes> {
  const own = await newPair();
  const ownPublic = await rawOf(own.publicKey);
  const publicKey = await crypto.subtle.importKey('raw', holder, curve, false, []);
  const key = await agree(own.privateKey, publicKey, join(ownPublic, holder));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
  return join(ownPublic, iv, new Uint8Array(body));
}

async function unseal(holder: Bytes, box: Bytes): Promise<Bytes> {
  const privateKey = await crypto.subtle.importKey('pkcs8', holder, curve, true, ['deriveBits']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  const [theirs, iv, body] = [box.slice(0, 32), box.slice(32, 32 + ivBytes), box.slice(32 + ivBytes)];
  const publicKey = await crypto.subtle.importKey('raw', theirs, curve, false, []);
  const key = await agree(privateKey, publicKey, join(theirs, fromBase64(x)));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, body));
}

async function agree(privateKey: CryptoKey, publicKey: CryptoKey, salt: Bytes): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ ...curve, public: publicKey }, privateKey, 256);
  const root = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('michisuji/1 emergency');
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(how, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function newPair(): Promise<CryptoKeyPair> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  if (!('privateKey' in pair)) throw new Error('no X25519 here');
  return pair;
}

const rawOf = async (key: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey('raw', key));

function pad(text: string): Bytes {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > cardBytes) throw new Error('longer than a card');
  const padded = new Uint8Array(2 + cardBytes);
  padded.set([bytes.length >> 8, bytes.length & 255]);
  padded.set(bytes, 2);
  return padded;
}

const unpad = (padded: Bytes): string => {
  const length = ((padded[0] ?? 0) << 8) | (padded[1] ?? 0);
  return new TextDecoder().decode(padded.slice(2, 2 + length));
};
