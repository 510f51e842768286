import { eq } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { hrMembers } from '@/db/desk/schema/organization';
import type { OrganizationId } from '@/lib/shared/ids';

/** Who of an organization may sign in at /hr, as operators see it. */
export async function listHrMembers(
  organization: OrganizationId,
): Promise<{ id: string; name: string; email: string }[]> {
  return operatorDatabase()
    .select({ id: hrMembers.id, name: hrMembers.name, email: hrMembers.email })
    .from(hrMembers)
    .where(eq(hrMembers.organizationId, organization))
    .orderBy(hrMembers.email);
}
