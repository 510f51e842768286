import { eq } from 'drizzle-orm';
import { type DeskOperatorDatabase, operatorDatabase } from '@/db/desk/client';
import { contracts, organizations } from '@/db/desk/schema/organization';
import { dayIn } from '@/lib/shared/calendar';
import type { OrganizationId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import type { ContractInput } from './input';
import { listTerms } from './queries';
import { type ContractRefusal, decideContract } from './rules';

export type SignContractRefusal = ContractRefusal | 'unknown_organization';

/**
 * Signs the terms of an organization from a half-year on. `actor` is the operator's name in this wing's audit log. A signed contract
 * is never changed; new terms are a later contract, and its floor may not be lower (the database refuses it too).
 */
export async function signContract(
  actor: string,
  organization: OrganizationId,
  input: ContractInput,
  now: Date,
): Promise<Result<null, SignContractRefusal>> {
  return operatorDatabase().transaction(async (tx) => {
    const code = await lockOrganization(tx, organization);
    if (code === null) return refused('unknown_organization');
    const decision = decideContract(input, await listTerms(organization, tx), dayIn(now));
    if (!decision.ok) return decision;
    await tx.insert(contracts).values({ organizationId: organization, ...input });
    await appendAudit(tx, { actor, action: 'contract_signed', subject: code, detail: { ...input } }, now);
    return accepted(null);
  });
}

/** The organization's code; a second contract of the same organization waits until this one is decided. */
async function lockOrganization(tx: DeskOperatorDatabase, id: OrganizationId): Promise<string | null> {
  const [row] = await tx
    .select({ code: organizations.code })
    .from(organizations)
    .where(eq(organizations.id, id))
    .for('update');
  return row?.code ?? null;
}
