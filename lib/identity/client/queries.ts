import { eq } from 'drizzle-orm';
import { identityDatabase } from '@/db/consultation/client';
import { clients } from '@/db/consultation/schema';

const columns = { id: clients.id, version: clients.sessionVersion };

export async function findClientByLoginHash(hash: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase().select(columns).from(clients).where(eq(clients.loginHash, hash));
  return row ?? null;
}

export async function findClientSession(id: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase().select(columns).from(clients).where(eq(clients.id, id));
  return row ?? null;
}
