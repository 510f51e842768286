import { spentHash } from '@/lib/keys/blind-signature';
import type { World } from './world';

/** Something that a machine has written by itself; a mail may carry the address that it goes to. */
export type Written = { name: string; text: string; mail?: boolean };
export type Needles = { secret: string[]; addresses: string[] };

/** What must stand nowhere: accounts, tickets, signatures, hashes; and addresses, which stand in their own mail only. */
export async function needlesOf({ clients, hasty, holders }: World): Promise<Needles> {
  const tokens = await Promise.all([...clients, ...hasty].map(({ pocket }) => pocket.device.store.read()));
  const held = tokens.flatMap((wallet) => wallet?.tokens ?? []);
  return {
    secret: [
      ...[...clients, ...hasty].map(({ client }) => String(client)),
      ...held.map(({ message }) => message.slice(0, 40)),
      ...held.map(({ signature }) => signature.slice(0, 40)),
      ...held.map(spentHash),
    ],
    addresses: holders.map(({ email }) => email),
  };
}

const address = /\b(?!127\.0\.0\.1|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}\b/;

/** A mail carries the address that it goes to, and only once. */
export function search(written: readonly Written[], { secret, addresses }: Needles): string[] {
  return written.flatMap(({ name, text, mail }) => {
    const secrets = secret.filter((needle) => text.includes(needle));
    const who = addresses.filter(
      (one) => text.split(one).length - 1 > (mail ? text.split(`"to":"${one}"`).length - 1 : 0),
    );
    const hosts = address.test(text) ? ['an IP address'] : [];
    return [...secrets.map(() => 'an id or a ticket'), ...who.map(() => 'an address'), ...hosts].map(
      (what) => `${what} in ${name}`,
    );
  });
}
