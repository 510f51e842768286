import { hrDatabase } from '@/db/desk/client';
import { programmes } from '@/db/desk/schema/programme';
import { dayIn } from '@/lib/shared/calendar';
import type { HalfYear } from '@/lib/shared/half-year';
import type { HrMemberId, OrganizationId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { type Programme, plannable } from './rules';

export type ProgrammeRefusal = 'not_plannable';

/**
 * Sets the organization's programme of a half-year, a first time or anew. Clients read it once the bulletin is published again.
 * Refused: a half-year that is neither the running one nor the next.
 */
export async function setProgramme(
  { hrMemberId, organizationId }: { hrMemberId: HrMemberId; organizationId: OrganizationId },
  halfYear: HalfYear,
  programme: Programme,
  now: Date,
): Promise<Result<null, ProgrammeRefusal>> {
  if (!plannable(dayIn(now)).includes(halfYear)) return refused('not_plannable');
  await hrDatabase().transaction(async (tx) => {
    await tx
      .insert(programmes)
      .values({ organizationId, halfYear, ...programme })
      .onConflictDoUpdate({ target: [programmes.organizationId, programmes.halfYear], set: programme });
    const { purposes, workingTime } = programme;
    const detail = { halfYear, purposes, workingTime };
    const fact = { actor: hrMemberId, action: 'programme_set', subject: organizationId, detail };
    await appendAudit(tx, fact, now);
  });
  return accepted(null);
}
