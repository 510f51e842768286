import { and, count, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { hrDatabase } from '@/db/desk/client';
import { offerings } from '@/db/desk/schema/programme';
import type { HrMemberId, OrganizationId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { type Offering, offeringLimit } from './rules';

type Author = { hrMemberId: HrMemberId; organizationId: OrganizationId };

/** Adds something of the organization's own. Clients find it once the bulletin is published again. Refused once there are too many. */
export function addOffering(
  { hrMemberId, organizationId }: Author,
  offering: Offering,
  now: Date,
): Promise<Result<null, 'too_many'>> {
  return hrDatabase().transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`offerings ${organizationId}`}, 0))`,
    );
    const [row] = await tx
      .select({ n: count() })
      .from(offerings)
      .where(eq(offerings.organizationId, organizationId));
    if ((row?.n ?? 0) >= offeringLimit) return refused('too_many');
    await tx.insert(offerings).values({ organizationId, ...offering });
    const detail = { kind: offering.kind };
    await appendAudit(
      tx,
      { actor: hrMemberId, action: 'offering_added', subject: organizationId, detail },
      now,
    );
    return accepted(null);
  });
}

/** Takes an offering of the organization away; one that is gone or somebody else's stays as it is. */
export async function removeOffering(
  { hrMemberId, organizationId }: Author,
  id: unknown,
  now: Date,
): Promise<void> {
  const known = z.uuid().safeParse(id);
  if (!known.success) return;
  await hrDatabase().transaction(async (tx) => {
    const gone = await tx
      .delete(offerings)
      .where(and(eq(offerings.id, known.data), eq(offerings.organizationId, organizationId)))
      .returning({ kind: offerings.kind });
    const [detail] = gone;
    if (detail)
      await appendAudit(
        tx,
        { actor: hrMemberId, action: 'offering_removed', subject: organizationId, detail },
        now,
      );
  });
}
