import { eq } from 'drizzle-orm';
import { type DeskOperatorDatabase, operatorDatabase } from '@/db/desk/client';
import { contracts } from '@/db/desk/schema/organization';
import { isHalfYear } from '@/lib/shared/half-year';
import type { OrganizationId } from '@/lib/shared/ids';
import type { Terms } from './rules';

const columns = {
  organizationId: contracts.organizationId,
  firstHalfYear: contracts.firstHalfYear,
  headcountBand: contracts.headcountBand,
  feeYen: contracts.feeYen,
  quota: contracts.quota,
  floor: contracts.floor,
};

/** All terms that an organization has signed, oldest first. */
export async function listTerms(
  organization: OrganizationId,
  db: DeskOperatorDatabase = operatorDatabase(),
): Promise<Terms[]> {
  const rows = await db
    .select(columns)
    .from(contracts)
    .where(eq(contracts.organizationId, organization))
    .orderBy(contracts.firstHalfYear);
  return rows.map(termsOf);
}

/** The terms of every organization, by its id, oldest first. */
export async function listAllTerms(): Promise<Map<string, Terms[]>> {
  const rows = await operatorDatabase().select(columns).from(contracts).orderBy(contracts.firstHalfYear);
  const terms = new Map<string, Terms[]>();
  for (const row of rows)
    terms.set(row.organizationId, [...(terms.get(row.organizationId) ?? []), termsOf(row)]);
  return terms;
}

type Row = Omit<typeof contracts.$inferSelect, 'id'>;

function termsOf({ firstHalfYear, headcountBand, feeYen, quota, floor }: Row): Terms {
  if (!isHalfYear(firstHalfYear)) throw new Error('contracts: a half-year that is none');
  return { firstHalfYear, headcountBand, feeYen, quota, floor };
}
