import type { Token } from '@/lib/shared/ballot';
import type { BulletinKey } from '@/lib/shared/bulletin';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { collectBatch } from './batch';
import { addTokens, type Device, emptyWallet, thisDevice } from './device';
import { newRoot, type Root, readCode } from './secret';
import type { KeptToken, Wallet } from './store';

/** What the desk offers an employee: a key, how many tokens of it a person gets, and how many this person already has. */
export type Offer = { keyId: string; quota: number; collected: number };

export type Collected = Result<{ tokens: number }, string>;

/**
 * Collects every offered token that is not on this device yet, with the wallet that is here or with a new one. Safe to repeat: the
 * same wallet always sends the same batch. The wallet is kept before the first request, so that no answer can be lost with its code.
 * Refused with the desk's reason, `not_this_wallet` when another person's wallet lies on the device, `key_unknown`, `bad_signature`, `offline`.
 */
export async function collectAll(
  offers: readonly Offer[],
  organization: string,
  device: Device = thisDevice(),
): Promise<Collected> {
  const kept = await device.store.read();
  if (kept && isSomebodyElses(kept, offers)) return refused('not_this_wallet');
  const wallet = kept ?? emptyWallet(newRoot(), organization, false);
  if (!kept) await device.store.change((other) => other ?? wallet);
  return collectInto((await device.store.read()) ?? wallet, offers, device);
}

/** The same on another device or after a loss: the code as it was typed gives the same batches, and the desk the same signatures. */
export async function collectWithCode(
  code: string,
  offers: readonly Offer[],
  organization: string,
  device: Device = thisDevice(),
): Promise<Collected> {
  const root = await readCode(code);
  if (!root.ok) return root;
  const kept = await device.store.read();
  const wallet = kept && isSame(kept.root, root.value) ? kept : emptyWallet(root.value, organization, true);
  return collectInto(wallet, offers, device);
}

/** A wallet that has tokens of a key of which the employee has collected none was filled by another employee. */
const isSomebodyElses = (wallet: Wallet, offers: readonly Offer[]): boolean =>
  offers.some(
    ({ keyId, collected }) => collected === 0 && wallet.tokens.some((token) => token.keyId === keyId),
  );

async function collectInto(wallet: Wallet, offers: readonly Offer[], device: Device): Promise<Collected> {
  const missing = offers.filter(({ keyId }) => !wallet.tokens.some((token) => token.keyId === keyId));
  const bulletin = missing.length > 0 ? await device.transport.bulletin() : null;
  if (missing.length > 0 && !bulletin) return refused('offline');
  let tokens = 0;
  for (const { keyId, quota, collected } of missing) {
    const key = bulletin?.keys.find((candidate) => candidate.id === keyId);
    if (!key) return refused('key_unknown');
    const fresh = await collectBatch(wallet.root, key, collected || quota, device.transport.collect);
    if (!fresh.ok) return fresh;
    await addTokens(
      device,
      wallet,
      fresh.value.map((token) => keep(token, key)),
    );
    tokens += fresh.value.length;
  }
  return accepted({ tokens });
}

/** A token with what the bulletin says of its key. */
export const keep = (token: Token, key: BulletinKey): KeptToken => ({
  ...token,
  kind: key.kind,
  ballot: key.ballot,
  period: key.period,
  acceptFrom: key.acceptFrom,
  acceptUntil: key.acceptUntil,
  spent: false,
});

const isSame = (a: Root, b: Root): boolean => a.every((byte, index) => byte === b[index]);
