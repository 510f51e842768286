import type { Token } from '@/lib/shared/ballot';
import type { BulletinKey } from '@/lib/shared/bulletin';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { collectBatch, type Sign } from './batch';
import { addTokens, type Device, emptyWallet, sameRoot, thisDevice } from './device';
import { newRoot, readCode } from './secret';
import type { KeptToken, Wallet } from './store';
import { reissueAtDesk } from './transport';

/** What the desk offers an employee: a key, how many tokens of it a person gets, and how many this person already has. */
export type Offer = { keyId: string; quota: number; collected: number };

export type Collected = Result<{ tokens: number }, string>;

/**
 * Collects every offered token that is not on this device yet, with the wallet that is here or with a new one. Safe to repeat: the
 * same wallet always sends the same batch. The wallet is kept before the first request, so that no answer can be lost with its code.
 * Refused with the desk's reason, `code_needed` when this person has collected elsewhere and there is no wallet here (a new one could not
 * collect), `not_this_wallet` when another person's wallet lies on the device, `key_unknown`, `bad_signature`, `offline`.
 */
export async function collectAll(
  offers: readonly Offer[],
  organization: string,
  device: Device = thisDevice(),
): Promise<Collected> {
  const kept = await device.store.read();
  if (!kept && offers.some(({ collected }) => collected > 0)) return refused('code_needed');
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
  const wallet = kept && sameRoot(kept.root, root.value) ? kept : emptyWallet(root.value, organization, true);
  return collectInto(wallet, offers, device);
}

/** A wallet that has tokens of a key of which the employee has collected none was filled by another employee. */
const isSomebodyElses = (wallet: Wallet, offers: readonly Offer[]): boolean =>
  offers.some(
    ({ keyId, collected }) => collected === 0 && wallet.tokens.some((token) => token.keyId === keyId),
  );

/**
 * For somebody who has lost the code: a new wallet, for which the desk signs the session tickets once more. Voices that were collected
 * with the lost code stay lost. The new wallet is kept before the first request, and taken away again when the desk has said no.
 * Refused with the desk's reason (`reissued_already`, `nothing_lost`), `key_unknown`, `bad_signature`, `offline`.
 */
export async function collectAnew(
  offers: readonly Offer[],
  organization: string,
  device: Device = thisDevice(),
  reissue: Sign = reissueAtDesk,
): Promise<Collected> {
  const before = await device.store.read();
  const wallet = before?.tokens.length === 0 ? before : emptyWallet(newRoot(), organization, false);
  const bulletin = await device.transport.bulletin();
  if (!bulletin.ok) return bulletin;
  await device.store.change(() => wallet);
  const lost = offers.filter(({ keyId, collected }) => collected > 0 && keyId.startsWith('session:'));
  for (const { keyId, collected } of lost) {
    const key = bulletin.value.keys.find((candidate) => candidate.id === keyId);
    if (!key) return refused('key_unknown');
    const batch = await collectBatch(wallet.root, key, collected, reissue);
    if (!batch.ok) return giveUp(device, before, batch.reason);
    await keepFresh(device, wallet, key, batch.value);
  }
  const rest = await collectInto((await device.store.read()) ?? wallet, offers, device);
  return rest.ok ? accepted({ tokens: (await device.store.read())?.tokens.length ?? 0 }) : rest;
}

/** Without an answer the desk may have signed: then the new wallet must stay, since pressing again brings the same batch. */
async function giveUp(device: Device, before: Wallet | null, reason: string): Promise<Collected> {
  if (reason !== 'offline' && reason !== 'broken')
    await device.store.change((wallet) => (wallet && wallet.tokens.length > 0 ? wallet : before));
  return refused(reason);
}

async function collectInto(wallet: Wallet, offers: readonly Offer[], device: Device): Promise<Collected> {
  if (offers.length === 0) return accepted({ tokens: 0 });
  const bulletin = await device.transport.bulletin();
  if (!bulletin.ok) return bulletin;
  let tokens = 0;
  let isMine = false;
  for (const offer of toAsk(wallet, offers)) {
    const key = bulletin.value.keys.find((candidate) => candidate.id === offer.keyId);
    if (!key) return refused('key_unknown');
    const count = offer.collected || offer.quota;
    const batch = await collectBatch(wallet.root, key, count, device.transport.collect);
    // This wallet is the person's own, and this key was collected with a code that is lost: voices are not given twice.
    if (!batch.ok && batch.reason === 'another_batch' && isMine) continue;
    if (!batch.ok) return batch;
    isMine ||= offer.collected > 0;
    tokens += await keepFresh(device, wallet, key, batch.value);
  }
  return accepted({ tokens });
}

/**
 * The offers to ask for: what this person has collected before comes first, one of them although its tokens are here, because the desk
 * signs it again only for the wallet that it was collected with. So two people on one computer never mix their tokens.
 */
function toAsk(wallet: Wallet, offers: readonly Offer[]): Offer[] {
  const isHere = ({ keyId }: Offer) => wallet.tokens.some((token) => token.keyId === keyId);
  const missing = offers.filter((offer) => !isHere(offer));
  const proof = offers.find((offer) => offer.collected > 0 && isHere(offer));
  return [...(proof ? [proof] : []), ...missing.toSorted((a, b) => b.collected - a.collected)];
}

/** Adds the tokens that are new here; says how many they are. */
async function keepFresh(device: Device, wallet: Wallet, key: BulletinKey, batch: Token[]): Promise<number> {
  const fresh = batch.filter(({ message }) => !wallet.tokens.some((token) => token.message === message));
  await addTokens(
    device,
    wallet,
    fresh.map((token) => keep(token, key)),
  );
  return fresh.length;
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
