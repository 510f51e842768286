import { eq } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { signInConnections } from '@/db/desk/schema/sign-in';
import { destroyKey, hasKey, writeKey } from '@/lib/keys/directory';
import type { OrganizationId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit, type Deed } from '../audit/commands';
import type { ConnectionInput } from './input';

type Organization = { id: OrganizationId; code: string };

/**
 * Enters or changes how an organization's people sign in with the company account. Out of use until it is tried again. The secret is a file of
 * the key directory, never a row. Refused when there is no secret yet and none is given.
 */
export async function keepConnection(
  { actor, now }: Deed,
  organization: Organization,
  { secret, ...settings }: ConnectionInput,
): Promise<Result<null, 'secret_missing'>> {
  if (!secret && !hasKey('sign-in', organization.id)) return refused('secret_missing');
  if (secret) writeKey('sign-in', organization.id, secret);
  await operatorDatabase().transaction(async (tx) => {
    await tx
      .insert(signInConnections)
      .values({ organizationId: organization.id, ...settings })
      .onConflictDoUpdate({
        target: signInConnections.organizationId,
        set: { ...settings, tried: false },
      });
    await appendAudit(tx, deed(actor, 'company_sign_in_changed', organization.code), now);
  });
  return accepted(null);
}

/** Puts a connection to use after the company's server has been tried with success. */
export async function openConnection({ actor, now }: Deed, organization: Organization): Promise<void> {
  await operatorDatabase().transaction(async (tx) => {
    await tx
      .update(signInConnections)
      .set({ tried: true })
      .where(eq(signInConnections.organizationId, organization.id));
    await appendAudit(tx, deed(actor, 'company_sign_in_opened', organization.code), now);
  });
}

/** Ends it: from now on codes are mailed again. The secret is destroyed. */
export async function removeConnection({ actor, now }: Deed, organization: Organization): Promise<void> {
  await operatorDatabase().transaction(async (tx) => {
    await tx.delete(signInConnections).where(eq(signInConnections.organizationId, organization.id));
    await appendAudit(tx, deed(actor, 'company_sign_in_removed', organization.code), now);
  });
  destroyKey('sign-in', organization.id);
}

const deed = (actor: string, action: string, subject: string) => ({ actor, action, subject, detail: {} });
