import { and, count, desc, eq, gte, lte } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { signingKeys } from '@/db/desk/schema/ticket';
import { daysOfHalfYear, type HalfYear, isHalfYear } from '@/lib/shared/half-year';

/** Half-years that have a key for session tickets, the latest first. */
export async function listOpenedHalfYears(): Promise<HalfYear[]> {
  const rows = await operatorDatabase()
    .select({ period: signingKeys.period })
    .from(signingKeys)
    .where(eq(signingKeys.kind, 'session'))
    .orderBy(desc(signingKeys.period));
  return rows.map(({ period }) => period).filter(isHalfYear);
}

/** How many keys of each kind a half-year has, those of its year included. */
export async function countKeys(
  halfYear: HalfYear,
): Promise<{ kind: string; ballot: string | null; keys: number }[]> {
  const { endsOn } = daysOfHalfYear(halfYear);
  return operatorDatabase()
    .select({ kind: signingKeys.kind, ballot: signingKeys.ballot, keys: count() })
    .from(signingKeys)
    .where(and(lte(signingKeys.acceptFrom, endsOn), gte(signingKeys.collectUntil, endsOn)))
    .groupBy(signingKeys.kind, signingKeys.ballot)
    .orderBy(signingKeys.kind, signingKeys.ballot);
}
