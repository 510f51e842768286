import { sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import type { ClientId } from '@/lib/shared/ids';
import { wasHeld } from '../past/queries';

/** Whether a client's session that a credit of a half-year paid has taken place; after 60 days only its month and half-year are left. */
export async function hadSession(clientId: ClientId, halfYear: string): Promise<boolean> {
  const [row] = await clientDatabase().execute(sql`select ${wasHeld(clientId, halfYear)} as held`);
  return row?.held === true;
}
