import { and, eq, isNull } from 'drizzle-orm';
import { identityDatabase } from '@/db/desk/client';
import { employees, organizations } from '@/db/desk/schema';

const here = isNull(employees.leftOn);

/** Somebody on a roster who has not left, by company address. */
export async function findEmployeeByEmail(email: string): Promise<{ id: string; version: number } | null> {
  const [row] = await identityDatabase()
    .select({ id: employees.id, version: employees.sessionVersion })
    .from(employees)
    .where(and(eq(employees.email, email), here));
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
