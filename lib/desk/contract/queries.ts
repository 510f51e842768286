import { eq } from 'drizzle-orm';
import { type DeskOperatorDatabase, operatorDatabase } from '@/db/desk/client';
import { contracts } from '@/db/desk/schema';
import { isHalfYear } from '@/lib/shared/half-year';
import type { OrganizationId } from '@/lib/shared/ids';
import { headcountBands, type Terms } from './rules';

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

/** A row that no command wrote is a broken table, not a contract. */
function termsOf({ firstHalfYear, headcountBand, feeYen, quota, floor }: Row): Terms {
  const band = headcountBands.find((known) => known === headcountBand);
  if (!isHalfYear(firstHalfYear) || !band) throw new Error('contracts: unknown half-year or band');
  return { firstHalfYear, headcountBand: band, feeYen, quota, floor };
}
