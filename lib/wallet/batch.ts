import type { Token } from '@/lib/shared/ballot';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { blind, finalize, type PublicKey, prepare, readPublicKey } from './blind-rsa';
import { type Bytes, fromBase64, toBase64Url, toHex } from './bytes';
import { drawToken, type Root } from './secret';

/** A key as the bulletin publishes it: its label and its SubjectPublicKeyInfo in base64. */
export type KeyInfo = { id: string; spki: string };

/** Blinded messages in base64url and what the device must keep to unblind the answers. */
export type Batch = { key: KeyInfo; blinded: string[]; drafts: { input: Bytes; r: bigint }[] };

/** Whoever signs blinded messages: a desk or a consultation, over HTTP or, for the seed, as a function. Same order, base64url. */
export type Sign = (keyId: string, blinded: string[]) => Promise<Result<string[], string>>;

/** The batch of a key: always the same for the same root, key and count, so that it may be sent again. About 0.5 ms a token. */
export async function blindBatch(root: Root, key: KeyInfo, count: number): Promise<Batch> {
  const publicKey = await knownKey(key.spki);
  const tokens = await Promise.all(
    Array.from({ length: count }, (_, index) => blindToken(root, key, publicKey, index)),
  );
  return {
    key,
    blinded: tokens.map((token) => token.blinded),
    drafts: tokens.map(({ input, r }) => ({ input, r })),
  };
}

async function blindToken(root: Root, key: KeyInfo, publicKey: PublicKey, index: number) {
  const { prefix, message, salt, r } = await drawToken(root, { ...key, n: publicKey.n }, index);
  const input = prepare(prefix, message);
  return { input, r, blinded: toBase64Url(await blind(publicKey, input, salt, r)) };
}

/** Unblinds a signed batch and verifies every token with the published key; null when one answer is wrong or missing. */
export async function finalizeBatch(batch: Batch, signatures: string[]): Promise<Token[] | null> {
  const publicKey = await knownKey(batch.key.spki);
  const tokens: Token[] = [];
  for (const [index, { input, r }] of batch.drafts.entries()) {
    const answer = signatures[index] ?? '';
    if (!/^[\w-]+$/.test(answer)) return null;
    const signature = await finalize(publicKey, input, fromBase64(answer), r);
    if (!signature) return null;
    tokens.push({ keyId: batch.key.id, message: toHex(input), signature: toBase64Url(signature) });
  }
  return tokens;
}

/** Blinds, has signed, unblinds: the tokens of a key. Refused with the signer's reason, or `bad_signature` when it cheats. */
export async function collectBatch(
  root: Root,
  key: KeyInfo,
  count: number,
  sign: Sign,
): Promise<Result<Token[], string>> {
  const batch = await blindBatch(root, key, count);
  const answer = await sign(key.id, batch.blinded);
  if (!answer.ok) return answer;
  const tokens = await finalizeBatch(batch, answer.value);
  return tokens ? accepted(tokens) : refused('bad_signature');
}

const keys = new Map<string, Promise<PublicKey>>();

function knownKey(spki: string): Promise<PublicKey> {
  const known = keys.get(spki) ?? readPublicKey(fromBase64(spki));
  keys.set(spki, known);
  return known;
}
