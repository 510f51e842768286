import { eq } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { hrMembers, organizations } from '@/db/desk/schema/organization';
import { type HrMemberId, hrMemberId, type OrganizationId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import type { HrMemberInput } from './input';
import { type AddressRefusal, decideAddress } from './rules';

export type InviteRefusal = AddressRefusal | 'unknown_organization' | 'address_taken';

/**
 * Lets somebody of an organization's HR sign in with a code sent to the address. `actor` is the operator's name in this wing's audit
 * log; the entry names the organization and the member's id, neither name nor address.
 */
export async function inviteHrMember(
  actor: string,
  organization: OrganizationId,
  input: HrMemberInput,
  now: Date,
): Promise<Result<{ hrMemberId: HrMemberId }, InviteRefusal>> {
  return operatorDatabase().transaction(async (tx) => {
    const [known] = await tx
      .select({ code: organizations.code, mailDomains: organizations.mailDomains })
      .from(organizations)
      .where(eq(organizations.id, organization));
    if (!known) return refused('unknown_organization');
    const decision = decideAddress(input.email, known.mailDomains);
    if (!decision.ok) return decision;
    const [row] = await tx
      .insert(hrMembers)
      .values({ organizationId: organization, ...input })
      .onConflictDoNothing()
      .returning({ id: hrMembers.id });
    const id = hrMemberId(row?.id);
    if (!id) return refused('address_taken');
    const fact = { actor, action: 'hr_member_invited', subject: known.code, detail: { hrMember: id } };
    await appendAudit(tx, fact, now);
    return accepted({ hrMemberId: id });
  });
}
