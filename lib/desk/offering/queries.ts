import { asc, eq, sql } from 'drizzle-orm';
import { hrDatabase } from '@/db/desk/client';
import { offerings } from '@/db/desk/schema/programme';
import type { OrganizationId } from '@/lib/shared/ids';
import { type Offering, offeringKinds } from './rules';

/** The organization's own offerings, those without a day last. */
export async function listOfferings(organizationId: OrganizationId): Promise<(Offering & { id: string })[]> {
  const rows = await hrDatabase()
    .select({
      id: offerings.id,
      kind: offerings.kind,
      title: offerings.title,
      howToFind: offerings.howToFind,
      startsOn: offerings.startsOn,
      endsOn: offerings.endsOn,
    })
    .from(offerings)
    .where(eq(offerings.organizationId, organizationId))
    .orderBy(asc(sql`coalesce(${offerings.startsOn}, ${offerings.endsOn})`), asc(offerings.title));
  return rows.flatMap(({ kind, ...row }) => {
    const known = offeringKinds.find((one) => one === kind);
    return known ? [{ kind: known, ...row }] : [];
  });
}
