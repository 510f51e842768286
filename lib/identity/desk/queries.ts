import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { identityDatabase } from '@/db/desk/client';
import { employees } from '@/db/desk/schema/employee';
import { organizations } from '@/db/desk/schema/organization';
import type { DoorPerson, PeopleOfDoor } from '../company/connection';

const here = isNull(employees.leftOn);

/** Somebody on a roster who has not left, by company address. */
export async function findEmployeeByEmail(email: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase()
    .select({ id: employees.id, version: employees.sessionVersion })
    .from(employees)
    .where(and(eq(employees.email, email), here));
  return row ?? null;
}

/** The same people inside one organization, for its own sign-in. */
export const employeesOfCompany: PeopleOfDoor = {
  byId: (id, organizationId) => inCompany(organizationId, eq(employees.id, id)),
  byEmail: (email, organizationId) => inCompany(organizationId, eq(employees.email, email)),
};

async function inCompany(organizationId: string, which: SQL): Promise<DoorPerson | null> {
  const [row] = await identityDatabase()
    .select({ id: employees.id, version: employees.sessionVersion })
    .from(employees)
    .where(and(eq(employees.organizationId, organizationId), which, here));
  return row ?? null;
}

export async function findEmployeeSession(id: string) {
  const [row] = await identityDatabase()
    .select({
      version: employees.sessionVersion,
      organizationId: employees.organizationId,
      organizationCode: organizations.code,
      poolCode: organizations.poolCode,
    })
    .from(employees)
    .innerJoin(organizations, eq(organizations.id, employees.organizationId))
    .where(and(eq(employees.id, id), here));
  return row ?? null;
}
