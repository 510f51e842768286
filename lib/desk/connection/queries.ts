import { eq } from 'drizzle-orm';
import { operatorDatabase } from '@/db/desk/client';
import { signInConnections } from '@/db/desk/schema/sign-in';
import type { OrganizationId } from '@/lib/shared/ids';

export type ConnectionView = NonNullable<Awaited<ReturnType<typeof findConnectionOf>>>;

/** How an organization's people sign in with the company account, without the secret; null where a code is mailed. */
export async function findConnectionOf(organization: OrganizationId) {
  const [row] = await operatorDatabase()
    .select({
      issuer: signInConnections.issuer,
      clientId: signInConnections.clientId,
      method: signInConnections.method,
      algorithm: signInConnections.algorithm,
      tried: signInConnections.tried,
    })
    .from(signInConnections)
    .where(eq(signInConnections.organizationId, organization));
  return row ?? null;
}
