import { accepted, type Result, refused } from '@/lib/shared/result';
import { type Bytes, fromBase64, toBase64Url } from './bytes';
import { type Device, emptyWallet, sameRoot, thisDevice } from './device';
import { type Park, park, type Take, take } from './parking';
import type { Wallet } from './store';

/**
 * From one device to another, before there is an account too. What moves is the root and the organization's public code; tokens come
 * again from the desk, which signs the same batch again. Sealed here with AES-256-GCM under a key that is made for this one time; the
 * server parks the ciphertext, and the key travels in the fragment of a link, which no browser sends.
 */
export type SendRefusal = 'no_wallet' | 'full' | 'offline';

/** Parks this device's wallet; the answer is the fragment of the link, `<place>.<key>`. */
export async function sendWallet(
  device: Device = thisDevice(),
  parkAt: Park = park,
): Promise<Result<string, SendRefusal>> {
  const wallet = await device.store.read();
  if (!wallet) return refused('no_wallet');
  const key = crypto.getRandomValues(new Uint8Array(32));
  const place = await parkAt(toBase64Url(await seal(key, wallet)));
  return place.ok ? accepted(`${place.value}.${toBase64Url(key)}`) : place;
}

export type ReceiveRefusal = 'no_link' | 'gone' | 'damaged' | 'offline' | 'other_wallet';

/**
 * Takes the wallet out of the parking place, which works once, and keeps it here. Refused: `no_link`, `other_wallet` (something else lies
 * on this device; nothing was taken, `replace` says to take its place), `gone` (taken before, or older than ten minutes), `damaged`, `offline`.
 */
export async function receiveWallet(
  fragment: string,
  replace: boolean,
  device: Device = thisDevice(),
  takeFrom: Take = take,
): Promise<Result<null, ReceiveRefusal>> {
  const [, place, key] = /^([\w-]{22})\.([\w-]{43})$/.exec(fragment) ?? [];
  if (!place || !key) return refused('no_link');
  if (!replace && (await device.store.read())) return refused('other_wallet');
  const sealed = await takeFrom(place);
  if (!sealed.ok) return sealed;
  const wallet = await unseal(fromBase64(key), sealed.value);
  if (!wallet) return refused('damaged');
  // The same wallet keeps its tokens: moving it onto itself loses nothing.
  await device.store.change((here) => (here && sameRoot(here.root, wallet.root) ? here : wallet));
  return accepted(null);
}

type Sealed = { root: string; organization: string; codeKept: boolean };
const ivBytes = 12;

async function seal(key: Bytes, { root, organization, codeKept }: Wallet): Promise<Bytes> {
  const plain: Sealed = { root: toBase64Url(root), organization, codeKept };
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const text = new TextEncoder().encode(JSON.stringify(plain));
  const body = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await aes(key), text));
  return Uint8Array.from([...iv, ...body]);
}

async function unseal(key: Bytes, sealed: string): Promise<Wallet | null> {
  try {
    const bytes = fromBase64(sealed);
    const how = { name: 'AES-GCM', iv: bytes.slice(0, ivBytes) };
    const text = await crypto.subtle.decrypt(how, await aes(key), bytes.slice(ivBytes));
    const { root, organization, codeKept }: Sealed = JSON.parse(new TextDecoder().decode(text));
    const whole = fromBase64(root);
    return whole.length === 16 ? emptyWallet(whole, String(organization), codeKept === true) : null;
  } catch {
    return null;
  }
}

const aes = (key: Bytes) => crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
