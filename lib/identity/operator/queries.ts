import { eq } from 'drizzle-orm';
import { identityDatabase } from '@/db/desk/client';
import { operators } from '@/db/desk/schema/organization';

const columns = { id: operators.id, version: operators.sessionVersion };

export async function findOperatorByEmail(email: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase().select(columns).from(operators).where(eq(operators.email, email));
  return row ?? null;
}

export async function findOperatorSession(id: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase().select(columns).from(operators).where(eq(operators.id, id));
  return row ?? null;
}
