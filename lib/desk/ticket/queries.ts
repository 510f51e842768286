import { and, eq, gte, isNull, lte, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { employeeDatabase } from '@/db/desk/client';
import { plans } from '@/db/desk/schema/bulletin';
import { employees } from '@/db/desk/schema/employee';
import { contracts, organizations } from '@/db/desk/schema/organization';
import { collections, signingKeys } from '@/db/desk/schema/ticket';
import { dayIn } from '@/lib/shared/calendar';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import type { EmployeeId, OrganizationId } from '@/lib/shared/ids';
import { ballotKinds } from '@/lib/shared/taxonomy';
import { deskPlanSchema } from '../plan/input';
import {
  type Collectable,
  type Collection,
  type DeskKey,
  earlierOf,
  type Holder,
  isOwnKey,
  quotaOf,
} from './rules';

const keyColumns = {
  id: signingKeys.id,
  kind: signingKeys.kind,
  ballot: signingKeys.ballot,
  period: signingKeys.period,
  subject: signingKeys.subject,
  cell: signingKeys.cell,
  collectFrom: signingKeys.collectFrom,
  collectUntil: signingKeys.collectUntil,
};

/** What an employee may collect today, with how much of it is collected already. A kind collected before a change of cell keeps its key. */
export async function listCollectable(employeeId: EmployeeId, now: Date): Promise<Collectable[]> {
  const holder = await findHolder(employeeId);
  if (!holder) return [];
  const today = dayIn(now);
  const keys = await employeeDatabase()
    .select(keyColumns)
    .from(signingKeys)
    .where(
      and(
        ne(signingKeys.kind, 'held'),
        lte(signingKeys.collectFrom, today),
        gte(signingKeys.collectUntil, today),
      ),
    )
    .orderBy(signingKeys.kind, signingKeys.id);
  return keys.flatMap((key) => offer(key, holder));
}

function offer(key: DeskKey, holder: Holder): Collectable[] {
  const earlier = earlierOf(key, holder);
  const mine = earlier ? earlier.keyId === key.id : isOwnKey(key, holder);
  if (!mine || !isHalfYear(key.period)) return [];
  return [
    {
      keyId: key.id,
      kind: key.kind === 'session' ? 'session' : 'voice',
      ballot: ballotKinds.find((kind) => kind === key.ballot) ?? null,
      period: key.period,
      quota: quotaOf(key, holder),
      collected: earlier?.signed ?? 0,
    },
  ];
}

/** Everything about an employee that decides about keys, in one statement, because it is asked for every key; null for somebody who has left. */
export async function findHolder(employeeId: EmployeeId): Promise<Holder | null> {
  const [row] = await employeeDatabase()
    .select({
      code: organizations.code,
      pool: organizations.poolCode,
      department: employees.department,
      layer: employees.layer,
      bornOn: employees.bornOn,
      joinedOn: employees.joinedOn,
      plans: plansOfSubject,
      terms: termsOfOrganization,
      collected: collectionsOfEmployee,
    })
    .from(employees)
    .innerJoin(organizations, eq(organizations.id, employees.organizationId))
    .where(and(eq(employees.id, employeeId), isNull(employees.leftOn)));
  if (!row) return null;
  const { code, pool, plans: documents, terms, collected, ...person } = row;
  return {
    subject: pool ?? code,
    person,
    plans: z.array(deskPlanSchema).parse(documents),
    quota: quotaIn(terms),
    collected,
  };
}

const plansOfSubject = sql`(select coalesce(json_agg(${plans.document}), '[]') from ${plans}
  where ${plans.subject} = coalesce(${organizations.poolCode}, ${organizations.code}))`;

type Terms = { since: string; quota: number };
const termsOfOrganization = sql<
  Terms[]
>`(select coalesce(json_agg(json_build_object('since', ${contracts.firstHalfYear},
  'quota', ${contracts.quota}) order by ${contracts.firstHalfYear}), '[]') from ${contracts}
  where ${contracts.organizationId} = ${organizations.id})`;

const collectionsOfEmployee = sql<
  Collection[]
>`(select coalesce(json_agg(json_build_object('keyId', ${collections.keyId}, 'quotaGroup', ${collections.quotaGroup},
  'batchHash', ${collections.batchHash}, 'signed', ${collections.signed}, 'reissued', ${collections.reissued})), '[]')
  from ${collections} where ${collections.employeeId} = ${employees.id})`;

/** The contract's quota of session tickets in a half-year: the last contract that had begun; 0 before the first. */
const quotaIn =
  (terms: readonly Terms[]) =>
  (period: string): number =>
    terms.findLast(({ since }) => since <= period)?.quota ?? 0;

export async function findDeskKey(id: string): Promise<DeskKey | null> {
  const [key] = await employeeDatabase().select(keyColumns).from(signingKeys).where(eq(signingKeys.id, id));
  return key ?? null;
}

/** How many colleagues have collected tickets of a half-year. Safe to show: collecting means nothing, everybody is asked to. */
export async function findCollectionRate(
  organizationId: OrganizationId,
  halfYear: HalfYear,
): Promise<{ collected: number; headcount: number }> {
  const [row] = await employeeDatabase().execute(
    sql`select collected, headcount from collection_rate(${organizationId}, ${halfYear})`,
  );
  return { collected: Number(row?.collected ?? 0), headcount: Number(row?.headcount ?? 0) };
}
