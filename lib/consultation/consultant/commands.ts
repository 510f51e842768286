import { sqlState } from '@/db/connect';
import { operatorDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { dayIn } from '@/lib/shared/calendar';
import { type ConsultantId, consultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import type { ConsultantProfile } from './input';
import { decideRegistration, type RegistrationRefusal } from './rules';

export type RegisterRefusal = RegistrationRefusal | 'already_registered';

/**
 * Enters a consultant whose registration an operator has checked. `actor` is the operator's name in this wing's audit log.
 * One registration number and one address belong to one consultant.
 */
export async function registerConsultant(
  actor: string,
  profile: ConsultantProfile,
  now: Date,
): Promise<Result<{ consultantId: ConsultantId }, RegisterRefusal>> {
  const decision = decideRegistration(profile, dayIn(now));
  if (!decision.ok) return decision;
  try {
    return accepted({ consultantId: await insert(actor, profile, now) });
  } catch (error) {
    if (sqlState(error) === uniqueViolation) return refused('already_registered');
    throw error;
  }
}

const uniqueViolation = '23505';

function insert(actor: string, profile: ConsultantProfile, now: Date): Promise<ConsultantId> {
  return operatorDatabase().transaction(async (tx) => {
    const [row] = await tx.insert(consultants).values(profile).returning({ id: consultants.id });
    const id = consultantId(row?.id);
    if (!id) throw new Error('the database gave no consultant id');
    const detail = { verifiedOn: profile.verifiedOn, expiresOn: profile.registrationExpiresOn };
    await appendAudit(tx, { actor, action: 'consultant_registered', subject: id, detail }, now);
    return id;
  });
}
