import { eq } from 'drizzle-orm';
import { identityDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';

const columns = { id: consultants.id, version: consultants.sessionVersion };

export async function findConsultantByEmail(email: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase()
    .select(columns)
    .from(consultants)
    .where(eq(consultants.email, email));
  return row ?? null;
}

export async function findConsultantSession(id: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase().select(columns).from(consultants).where(eq(consultants.id, id));
  return row ?? null;
}
