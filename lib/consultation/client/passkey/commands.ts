import { and, eq, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { passkeys } from '@/db/consultation/schema/client';
import type { ClientId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { mostPasskeys, type PasskeyRefusal } from './rules';

/** A passkey whose making has been checked. The public key is COSE, as WebAuthn gives it. */
export type CheckedPasskey = { credentialId: string; publicKey: Buffer; counter: number };

/** Adds a passkey to an account. Refused: `known` (some account has it already), `enough` (there are five). */
export function addPasskey(
  client: ClientId,
  passkey: CheckedPasskey,
): Promise<Result<null, Exclude<PasskeyRefusal, 'unfit'>>> {
  return clientDatabase().transaction(async (tx) => {
    // Two devices at once must not both find room for the last one.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`passkey ${client}`}, 0))`);
    const there = await tx
      .select({ id: passkeys.credentialId })
      .from(passkeys)
      .where(eq(passkeys.clientId, client));
    if (there.length >= mostPasskeys) return refused('enough');
    const added = await tx
      .insert(passkeys)
      .values({ clientId: client, ...passkey })
      .onConflictDoNothing()
      .returning({ id: passkeys.credentialId });
    return added.length === 1 ? accepted(null) : refused('known');
  });
}

/** Removes a passkey of the own account; another's is not found. Who is signed in with it stays so until they sign out. */
export async function removePasskey(client: ClientId, credentialId: string): Promise<boolean> {
  const gone = await clientDatabase()
    .delete(passkeys)
    .where(and(eq(passkeys.clientId, client), eq(passkeys.credentialId, credentialId)))
    .returning({ id: passkeys.credentialId });
  return gone.length === 1;
}
