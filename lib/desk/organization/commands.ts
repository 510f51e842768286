import { sql } from 'drizzle-orm';
import { type DeskOperatorDatabase, operatorDatabase } from '@/db/desk/client';
import { organizations } from '@/db/desk/schema/organization';
import { type OrganizationId, organizationId } from '@/lib/shared/ids';
import { accepted, type Result } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import type { OrganizationInput } from './input';
import { listTakenCodes } from './queries';
import { decideOrganization, type OrganizationRefusal } from './rules';

/**
 * Enters an organization. `actor` is the operator's name in this wing's audit log. Two at once are decided one after the other,
 * because a code must be free among organizations and among pools.
 */
export async function registerOrganization(
  actor: string,
  input: OrganizationInput,
  now: Date,
): Promise<Result<{ organizationId: OrganizationId }, OrganizationRefusal>> {
  return operatorDatabase().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('desk.organizations', 0))`);
    const decision = decideOrganization(input, await listTakenCodes(tx));
    if (!decision.ok) return decision;
    const id = await insert(tx, input);
    const detail = { pool: input.poolCode, mailDomains: input.mailDomains.length };
    await appendAudit(tx, { actor, action: 'organization_registered', subject: input.code, detail }, now);
    return accepted({ organizationId: id });
  });
}

async function insert(tx: DeskOperatorDatabase, input: OrganizationInput): Promise<OrganizationId> {
  const [row] = await tx.insert(organizations).values(input).returning({ id: organizations.id });
  const id = organizationId(row?.id);
  if (!id) throw new Error('the database gave no organization id');
  return id;
}
