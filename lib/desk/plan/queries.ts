import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { type DeskOperatorDatabase, employeeDatabase, operatorDatabase } from '@/db/desk/client';
import { plans } from '@/db/desk/schema/bulletin';
import { employees } from '@/db/desk/schema/employee';
import { contracts, organizations } from '@/db/desk/schema/organization';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import type { OrganizationId } from '@/lib/shared/ids';
import type { Person } from './dimension/rules';
import { deskPlanSchema } from './input';
import { type DeskPlan, decideReporting, type PlanRefusal, planDay, yearOf } from './rules';

/**
 * Whoever answers as one: an organization, or the organizations of a pool. `since` is the first half-year that a contract covers, `floor`
 * the highest that a contract asks for.
 */
export type Subject = {
  code: string;
  pooled: boolean;
  since: HalfYear;
  floor: number;
  organizationIds: string[];
};

/** The subjects that have a contract in a half-year, by code. */
export async function listSubjects(halfYear: HalfYear): Promise<Subject[]> {
  const rows = await operatorDatabase()
    .select({
      id: organizations.id,
      code: organizations.code,
      pool: organizations.poolCode,
      since: contracts.firstHalfYear,
      floor: contracts.floor,
    })
    .from(organizations)
    .innerJoin(contracts, eq(contracts.organizationId, organizations.id))
    .where(lte(contracts.firstHalfYear, halfYear))
    .orderBy(organizations.code, contracts.firstHalfYear);
  const subjects = new Map<string, Subject>();
  for (const { id, code, pool, since, floor } of rows) {
    if (!isHalfYear(since)) continue;
    const known = subjects.get(pool ?? code) ?? {
      code: pool ?? code,
      pooled: pool !== null,
      since,
      floor,
      organizationIds: [],
    };
    if (!known.organizationIds.includes(id)) known.organizationIds.push(id);
    subjects.set(known.code, {
      ...known,
      since: since < known.since ? since : known.since,
      floor: Math.max(floor, known.floor),
    });
  }
  return [...subjects.values()];
}

/** People on the rosters of organizations on the first day of a year, without names, numbers or addresses. */
export async function listPeople(
  organizationIds: readonly string[],
  year: HalfYear,
): Promise<(Person & { organizationId: string })[]> {
  if (organizationIds.length === 0) return [];
  return operatorDatabase()
    .select({
      organizationId: employees.organizationId,
      department: employees.department,
      layer: employees.layer,
      bornOn: employees.bornOn,
      joinedOn: employees.joinedOn,
    })
    .from(employees)
    .where(
      and(
        inArray(employees.organizationId, [...organizationIds]),
        or(isNull(employees.leftOn), gt(employees.leftOn, planDay(year))),
      ),
    );
}

/** Heads of each organization of a subject. */
export const headcountsOf = (
  { organizationIds }: Subject,
  people: readonly { organizationId: string }[],
): number[] =>
  organizationIds.map((id) => people.filter(({ organizationId }) => organizationId === id).length);

/** How a subject stands in a half-year: its plan; or, before there is one, its heads and whether it may report. */
export type Standing = {
  subject: Subject;
  year: HalfYear;
  plan: DeskPlan | null;
  headcount: number;
  refusal: PlanRefusal | null;
};

export async function listStandings(halfYear: HalfYear): Promise<Standing[]> {
  return Promise.all((await listSubjects(halfYear)).map((subject) => standingOf(subject, halfYear)));
}

/** How an organization (or its pool) stands in a half-year; null while no contract of it has begun. */
export async function findStanding(
  organization: OrganizationId,
  halfYear: HalfYear,
): Promise<Standing | null> {
  const subjects = await listSubjects(halfYear);
  const subject = subjects.find(({ organizationIds }) => organizationIds.includes(organization));
  return subject ? standingOf(subject, halfYear) : null;
}

async function standingOf(subject: Subject, halfYear: HalfYear): Promise<Standing> {
  const year = yearOf(halfYear, subject.since);
  const plan = await findPlan(subject.code, year);
  if (plan) return { subject, year, plan, headcount: plan.headcount, refusal: null };
  const people = await listPeople(subject.organizationIds, year);
  const fit = decideReporting(subject.pooled, headcountsOf(subject, people));
  return { subject, year, plan, headcount: people.length, refusal: fit.ok ? null : fit.reason };
}

export async function findPlan(
  subject: string,
  year: HalfYear,
  db: DeskOperatorDatabase = operatorDatabase(),
): Promise<DeskPlan | null> {
  const [row] = await db
    .select({ document: plans.document })
    .from(plans)
    .where(and(eq(plans.subject, subject), eq(plans.year, year)));
  return row ? deskPlanSchema.parse(row.document) : null;
}

/** Every plan that a subject has, as the employee's own desk reads it. */
export async function listPlansOf(subject: string): Promise<DeskPlan[]> {
  const rows = await employeeDatabase()
    .select({ document: plans.document })
    .from(plans)
    .where(eq(plans.subject, subject));
  return rows.map((row) => deskPlanSchema.parse(row.document));
}
