import { and, eq, type SQL } from 'drizzle-orm';
import { identityDatabase } from '@/db/desk/client';
import { hrMembers, organizations } from '@/db/desk/schema/organization';
import type { DoorPerson, PeopleOfDoor } from '../company/connection';

export async function findHrMemberByEmail(email: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase()
    .select({ id: hrMembers.id, version: hrMembers.sessionVersion })
    .from(hrMembers)
    .where(eq(hrMembers.email, email));
  return row ?? null;
}

/** The same people inside one organization, for its own sign-in. */
export const hrMembersOfCompany: PeopleOfDoor = {
  byId: (id, organizationId) => inCompany(organizationId, eq(hrMembers.id, id)),
  byEmail: (email, organizationId) => inCompany(organizationId, eq(hrMembers.email, email)),
};

async function inCompany(organizationId: string, which: SQL): Promise<DoorPerson | null> {
  const [row] = await identityDatabase()
    .select({ id: hrMembers.id, version: hrMembers.sessionVersion })
    .from(hrMembers)
    .where(and(eq(hrMembers.organizationId, organizationId), which));
  return row ?? null;
}

export async function findHrSession(id: string) {
  const [row] = await identityDatabase()
    .select({
      version: hrMembers.sessionVersion,
      organizationId: hrMembers.organizationId,
      organizationCode: organizations.code,
      poolCode: organizations.poolCode,
    })
    .from(hrMembers)
    .innerJoin(organizations, eq(organizations.id, hrMembers.organizationId))
    .where(eq(hrMembers.id, id));
  return row ?? null;
}
