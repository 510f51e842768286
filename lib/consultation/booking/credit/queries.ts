import { eq } from 'drizzle-orm';
import { credits } from '@/db/consultation/schema/client';
import { isHalfYear } from '@/lib/shared/half-year';
import type { ClientId } from '@/lib/shared/ids';
import type { Credit } from '../../client/rules';
import type { SideDatabase } from '../../session/evidence/queries';

/** The credits of an account, oldest half-year first. */
export async function listCredits(db: SideDatabase, client: ClientId): Promise<Credit[]> {
  const rows = await db
    .select({ halfYear: credits.halfYear, granted: credits.granted, used: credits.used })
    .from(credits)
    .where(eq(credits.clientId, client))
    .orderBy(credits.halfYear);
  return rows.flatMap(({ halfYear, ...rest }) => (isHalfYear(halfYear) ? [{ halfYear, ...rest }] : []));
}
