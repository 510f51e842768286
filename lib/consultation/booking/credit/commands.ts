import { and, eq, sql } from 'drizzle-orm';
import type { ConsultationClientDatabase } from '@/db/consultation/client';
import { credits } from '@/db/consultation/schema/client';
import type { HalfYear } from '@/lib/shared/half-year';
import type { ClientId } from '@/lib/shared/ids';
import { listCredits } from './queries';
import { chooseCredit } from './rules';

/**
 * Takes one session off the credit that pays a start, within a transaction. Its half-year, or null when there is none; what a race
 * would take too much, the table's CHECK refuses.
 */
export async function takeCredit(
  tx: ConsultationClientDatabase,
  client: ClientId,
  startsAt: Date,
): Promise<HalfYear | null> {
  const credit = chooseCredit(await listCredits(tx, client), startsAt);
  if (credit) await addUsed(tx, client, credit.halfYear, 1);
  return credit?.halfYear ?? null;
}

/** Gives a session back to the credit that paid it, within a transaction. */
export const returnCredit = (tx: ConsultationClientDatabase, client: ClientId, halfYear: string) =>
  addUsed(tx, client, halfYear, -1);

const addUsed = (tx: ConsultationClientDatabase, client: ClientId, halfYear: string, sessions: 1 | -1) =>
  tx
    .update(credits)
    .set({ used: sql`${credits.used} + ${sessions}` })
    .where(and(eq(credits.clientId, client), eq(credits.halfYear, halfYear)));
