import { asc, eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { passkeys } from '@/db/consultation/schema/client';
import type { ClientId } from '@/lib/shared/ids';

/** Credential ids of an account's passkeys. They are random, and so is their order: nothing says which came first. */
export async function listPasskeys(client: ClientId): Promise<string[]> {
  const rows = await clientDatabase()
    .select({ id: passkeys.credentialId })
    .from(passkeys)
    .where(eq(passkeys.clientId, client))
    .orderBy(asc(passkeys.credentialId));
  return rows.map(({ id }) => id);
}
