import { loginSecretOf, type Root, readCode, writeCode } from './secret';
import { deviceStore, type KeptToken, type Store, type Wallet } from './store';
import { httpTransport, type Transport } from './transport';

/** A wallet's surroundings: where it is kept and how it reaches the servers. Pages leave it out and get this browser. */
export type Device = { store: Store; transport: Transport };

export const thisDevice = (): Device => ({ store: deviceStore(), transport: httpTransport() });

/** The wallet on this device, or null. */
export const readWallet = (device: Device = thisDevice()): Promise<Wallet | null> => device.store.read();

/** The login secret of the account that belongs to the wallet on this device; null without a wallet. */
export async function loginSecret(device: Device = thisDevice()): Promise<string | null> {
  const wallet = await device.store.read();
  return wallet && loginSecretOf(wallet.root);
}

/** The login secret that belongs to a recovery code as it was typed. Nothing is kept. */
export async function loginSecretOfCode(code: string) {
  const root = await readCode(code);
  return root.ok ? { ok: true as const, value: await loginSecretOf(root.value) } : root;
}

/** The recovery code, for as long as the person has not said that it is kept; afterwards null. */
export async function unkeptCode(device: Device = thisDevice()): Promise<string | null> {
  const wallet = await device.store.read();
  return wallet && !wallet.codeKept ? writeCode(wallet.root) : null;
}

export const keepCode = (device: Device = thisDevice()): Promise<void> =>
  device.store.change((wallet) => wallet && { ...wallet, codeKept: true });

/** Takes everything off this device. Tokens come back with the code, through the desk, until their keys close. */
export const forgetWallet = (device: Device = thisDevice()): Promise<void> => device.store.change(() => null);

/** Public code of the own organization, or null: for hiding consultants with a conflict and finding the own programmes. */
export const ownOrganization = async (device: Device = thisDevice()): Promise<string | null> =>
  (await device.store.read())?.organization ?? null;

/** Session tickets that can be redeemed on a day (`YYYY-MM-DD`). */
export async function sessionTickets(today: string, device: Device = thisDevice()): Promise<KeptToken[]> {
  const tokens = (await device.store.read())?.tokens ?? [];
  return tokens.filter((token) => token.kind === 'session' && !token.spent && isAccepted(token, today));
}

const isAccepted = (token: KeptToken, today: string): boolean =>
  token.acceptFrom <= today && today <= token.acceptUntil;

/** Remembers that tokens have been given away. */
export const markSpent = (spent: readonly { message: string }[], device: Device = thisDevice()) =>
  device.store.change((wallet) => wallet && withSpent(wallet, new Set(spent.map((token) => token.message))));

function withSpent(wallet: Wallet, messages: Set<string>): Wallet {
  const tokens = wallet.tokens.map((token) =>
    messages.has(token.message) ? { ...token, spent: true } : token,
  );
  return { ...wallet, tokens };
}

/** Adds tokens to the wallet of a root; a wallet of another root is replaced, one that is not there is made. */
export const addTokens = (device: Device, fresh: Wallet, tokens: KeptToken[]): Promise<void> =>
  device.store.change((wallet) => {
    const mine = wallet && sameRoot(wallet.root, fresh.root) ? wallet : fresh;
    const known = new Set(mine.tokens.map((token) => token.message));
    return { ...mine, tokens: [...mine.tokens, ...tokens.filter((token) => !known.has(token.message))] };
  });

export const emptyWallet = (root: Root, organization: string, codeKept: boolean): Wallet => ({
  root,
  codeKept,
  organization,
  tokens: [],
  given: [],
});

export const sameRoot = (a: Root, b: Root): boolean => a.every((byte, index) => byte === b[index]);
