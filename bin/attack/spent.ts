import { spentHash } from '@/lib/keys/blind-signature';
import type { Client } from './courier';

/** Hash of each client's spent voice token of the organization's ballot → client. Only the phones know this. */
export async function spentHashes(clients: readonly Client[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const { pocket, client } of clients) {
    const tokens = (await pocket.device.store.read())?.tokens ?? [];
    for (const token of tokens)
      if (token.kind === 'voice' && token.ballot === 'organization' && token.spent)
        hashes.set(spentHash(token), String(client));
  }
  return hashes;
}
