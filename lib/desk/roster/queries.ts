import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import { type DeskHrDatabase, hrDatabase } from '@/db/desk/client';
import { employees } from '@/db/desk/schema/employee';
import { organizations } from '@/db/desk/schema/organization';
import type { HalfYear } from '@/lib/shared/half-year';
import type { OrganizationId } from '@/lib/shared/ids';

/** People on the roster by department, largest first. HR's own data: who works here, not who consults. */
export async function listDepartments(
  id: OrganizationId,
): Promise<{ department: string; headcount: number }[]> {
  const headcount = count();
  return hrDatabase()
    .select({ department: employees.department, headcount })
    .from(employees)
    .where(and(eq(employees.organizationId, id), isNull(employees.leftOn)))
    .groupBy(employees.department)
    .orderBy(desc(headcount), employees.department);
}

/** The layers that the roster has, by their letters. */
export async function listLayers(id: OrganizationId): Promise<string[]> {
  const rows = await hrDatabase()
    .selectDistinct({ layer: employees.layer })
    .from(employees)
    .where(and(eq(employees.organizationId, id), isNull(employees.leftOn)))
    .orderBy(employees.layer);
  return rows.map(({ layer }) => layer);
}

/** How many of the organization's people have collected tickets of a half-year: all that HR's login can learn about collecting. */
export async function findRate(
  id: OrganizationId,
  halfYear: HalfYear,
): Promise<{ collected: number; headcount: number }> {
  const [row] = await hrDatabase().execute(
    sql`select collected, headcount from collection_rate(${id}, ${halfYear})`,
  );
  return { collected: Number(row?.collected ?? 0), headcount: Number(row?.headcount ?? 0) };
}

/** The organization as its HR needs it: its name, and the mail domains that its people may have. */
export async function findOrganization(
  id: OrganizationId,
  db: DeskHrDatabase = hrDatabase(),
): Promise<{ code: string; name: string; mailDomains: string[] } | null> {
  const [row] = await db
    .select({ code: organizations.code, name: organizations.name, mailDomains: organizations.mailDomains })
    .from(organizations)
    .where(eq(organizations.id, id));
  return row ?? null;
}
