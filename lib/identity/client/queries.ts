import { and, eq } from 'drizzle-orm';
import { identityDatabase } from '@/db/consultation/client';
import { clients, passkeys } from '@/db/consultation/schema/client';

const columns = { id: clients.id, version: clients.sessionVersion };

export async function findClientByLoginHash(hash: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase().select(columns).from(clients).where(eq(clients.loginHash, hash));
  return row ?? null;
}

export async function findClientSession(id: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase().select(columns).from(clients).where(eq(clients.id, id));
  return row ?? null;
}

export type KnownPasskey = { clientId: string; publicKey: Buffer; counter: number };

export async function findPasskey(credentialId: string): Promise<KnownPasskey | null> {
  const [row] = await identityDatabase()
    .select({ clientId: passkeys.clientId, publicKey: passkeys.publicKey, counter: passkeys.counter })
    .from(passkeys)
    .where(eq(passkeys.credentialId, credentialId));
  return row ?? null;
}

/** Moves a passkey's counter on. False when another sign-in with the same count was faster: then one of the two is a copy. */
export async function recordSignature(credentialId: string, from: number, to: number): Promise<boolean> {
  const moved = await identityDatabase()
    .update(passkeys)
    .set({ counter: to })
    .where(and(eq(passkeys.credentialId, credentialId), eq(passkeys.counter, from)))
    .returning({ counter: passkeys.counter });
  return moved.length === 1;
}
