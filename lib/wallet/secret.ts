import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Bytes, join, toBytes, toHex, toNumber } from './bytes';

/**
 * The root of a wallet: 128 random bits, written for people as the recovery code. Everything else of the wallet is derived from it
 * with HKDF-SHA-256 (RFC 5869), salt `michisuji/1`, and one `info` a purpose, so that the same code gives the same tokens on any device:
 *
 * | info                        | bytes | used as                                                                      |
 * | --------------------------- | ----- | ---------------------------------------------------------------------------- |
 * | `login`                     | 32    | login secret of the account, in hex; the server keeps SHA-256 of the hex     |
 * | `token⏎key id⏎spki⏎index`   | 384   | prefix 32, message 32, salt 48, then 272 for the blinding factor r           |
 *
 * r = 1 + (272 bytes mod n − 1): 128 bits more than the modulus, so its bias is below 2⁻¹²⁸. The public key stands in `info`, so that a
 * signer that shows two keys under one name sees two unrelated messages.
 */
export type Root = Bytes;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbols = 28;
const checkBits = 12n;

export const newRoot = (): Root => crypto.getRandomValues(new Uint8Array(16));

/** The recovery code: 128 bits and 12 bits of their SHA-256 in Crockford's base32, seven groups of four. */
export async function writeCode(root: Root): Promise<string> {
  let rest = (toNumber(root) << checkBits) | (await checkOf(root));
  let code = '';
  for (let place = 0; place < symbols; place += 1) {
    code = (alphabet[Number(rest & 31n)] ?? '') + code;
    rest >>= 5n;
  }
  return (code.match(/.{4}/g) ?? []).join('-');
}

export type CodeRefusal = 'code_length' | 'code_symbol' | 'code_check';

/** Reads a code as people type it: any case, 全角, spaces and dashes anywhere, O for 0, I and L for 1. A slip of the pen is refused (4095 of 4096). */
export async function readCode(text: string): Promise<Result<Root, CodeRefusal>> {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}ー−_.,・|]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const digits = Array.from(plain, (symbol) => alphabet.indexOf(symbol));
  if (digits.includes(-1)) return refused('code_symbol');
  if (digits.length !== symbols) return refused('code_length');
  const whole = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n);
  const root = toBytes(whole >> checkBits, 16);
  return (whole & ((1n << checkBits) - 1n)) === (await checkOf(root))
    ? accepted(root)
    : refused('code_check');
}

/** The secret that opens the account: 64 hex digits. The server keeps their SHA-256 only. */
export const loginSecretOf = async (root: Root): Promise<string> => toHex(await derive(root, 'login', 32));

/** What one token is made of before it is signed. `index` counts the tokens of a key from 0. */
export type Draw = { prefix: Bytes; message: Bytes; salt: Bytes; r: bigint };

export async function drawToken(
  root: Root,
  key: { id: string; spki: string; n: bigint },
  index: number,
): Promise<Draw> {
  const stream = await derive(root, `token\n${key.id}\n${key.spki}\n${index}`, 384);
  return {
    prefix: stream.slice(0, 32),
    message: stream.slice(32, 64),
    salt: stream.slice(64, 112),
    r: 1n + (toNumber(stream.slice(112)) % (key.n - 1n)),
  };
}

async function derive(root: Root, info: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', root, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: text('michisuji/1'), info: text(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 8 * length));
}

async function checkOf(root: Root): Promise<bigint> {
  const digest = await crypto.subtle.digest('SHA-256', join(text('michisuji/1 code'), root));
  return toNumber(new Uint8Array(digest).slice(0, 2)) >> 4n;
}

const text = (words: string): Bytes => new Uint8Array(new TextEncoder().encode(words));
