import { operatorDatabase } from '@/db/desk/client';
import { plans } from '@/db/desk/schema/bulletin';
import type { HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result } from '@/lib/shared/result';
import { findPlan, headcountsOf, listPeople, type Subject } from './queries';
import { assumedUse, type DeskPlan, decideReporting, type PlanRefusal, planFor } from './rules';

/**
 * Makes the report plan of a subject for a year, from headcount alone, before anybody answers. Written once: asked again, it returns the
 * plan that is there, whatever the roster has become.
 * Refused: an organization of fewer than 100 people that is in no pool, and a pool in which somebody could be found.
 */
export async function makePlan(subject: Subject, year: HalfYear): Promise<Result<DeskPlan, PlanRefusal>> {
  const known = await findPlan(subject.code, year);
  if (known) return accepted(known);
  const people = await listPeople(subject.organizationIds, year);
  const fit = decideReporting(subject.pooled, headcountsOf(subject, people));
  if (!fit.ok) return fit;
  const plan = planFor(subject.code, year, subject.pooled, people, assumedUse, subject.floor);
  const { hash } = plan;
  await operatorDatabase()
    .insert(plans)
    .values({ subject: subject.code, year, document: plan, hash })
    .onConflictDoNothing();
  return accepted((await findPlan(subject.code, year)) ?? plan);
}
