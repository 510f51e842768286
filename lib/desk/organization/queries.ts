import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { type DeskOperatorDatabase, operatorDatabase } from '@/db/desk/client';
import { employees } from '@/db/desk/schema/employee';
import { organizations } from '@/db/desk/schema/organization';
import type { OrganizationId } from '@/lib/shared/ids';
import type { TakenCodes } from './rules';

/** An organization as operators see it: how many people, never who. */
export type OrganizationView = NonNullable<Awaited<ReturnType<typeof findOrganization>>>;

const columns = {
  id: organizations.id,
  code: organizations.code,
  name: organizations.name,
  poolCode: organizations.poolCode,
  mailDomains: organizations.mailDomains,
  /** People on the roster who have not left. */
  headcount: count(employees.id),
};

export const listOrganizations = (): Promise<OrganizationView[]> =>
  counted().orderBy(sql`${organizations.poolCode} nulls first`, organizations.code);

export async function findOrganization(id: OrganizationId) {
  const [row] = await counted().where(eq(organizations.id, id));
  return row ?? null;
}

const counted = () =>
  operatorDatabase()
    .select(columns)
    .from(organizations)
    .leftJoin(employees, and(eq(employees.organizationId, organizations.id), isNull(employees.leftOn)))
    .groupBy(organizations.id)
    .$dynamic();

/** Codes that no new organization may take. */
export async function listTakenCodes(db: DeskOperatorDatabase = operatorDatabase()): Promise<TakenCodes> {
  const rows = await db
    .select({ code: organizations.code, pool: organizations.poolCode })
    .from(organizations);
  const pools = rows.flatMap(({ pool }) => (pool === null ? [] : [pool]));
  return { organizations: rows.map(({ code }) => code), pools: [...new Set(pools)].sort() };
}
