import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { type DeskOperatorDatabase, employeeDatabase, operatorDatabase } from '@/db/desk/client';
import { employees } from '@/db/desk/schema/employee';
import { organizations } from '@/db/desk/schema/organization';
import { signingKeys } from '@/db/desk/schema/ticket';
import { readBulletin } from '@/lib/keys/bulletin-file';
import { findKey } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import type { OrganizationId } from '@/lib/shared/ids';
import { findCollectionRate } from '../ticket/queries';
import { type Beginning, beginningOf, type Gate, type Hiding, hidingOf, walletsNeeded } from './rules';

/** People on all rosters who have not left. */
export async function countPeople(db: DeskOperatorDatabase = operatorDatabase()): Promise<number> {
  const [row] = await db.select({ people: count() }).from(employees).where(isNull(employees.leftOn));
  return row?.people ?? 0;
}

/** People who collected tickets of a half-year, rounded down to 10 by the function itself: the role cannot see the exact number. */
export async function countWallets(
  halfYear: string,
  db: DeskOperatorDatabase = operatorDatabase(),
): Promise<number> {
  const [row] = await db.execute(sql`select collected_wallets(${halfYear}) as wallets`);
  return Number(row?.wallets);
}

export type GateStanding = Gate & { halfYear: HalfYear; needed: number };

/** Every half-year's gate with what it waits for, the latest half-year last. */
export async function listGates(db: DeskOperatorDatabase = operatorDatabase()): Promise<GateStanding[]> {
  const keys = await db
    .select({
      period: signingKeys.period,
      acceptFrom: signingKeys.acceptFrom,
      collectFrom: signingKeys.collectFrom,
    })
    .from(signingKeys)
    .where(eq(signingKeys.kind, 'session'))
    .orderBy(signingKeys.period);
  const people = await countPeople(db);
  return Promise.all(
    keys.flatMap(({ period, ...days }) =>
      isHalfYear(period)
        ? [
            countWallets(period, db).then((wallets) => ({
              ...days,
              halfYear: period,
              wallets,
              people,
              needed: walletsNeeded(people),
            })),
          ]
        : [],
    ),
  );
}

/** What an employee of an organization hides among, while its first weeks last; null afterwards. */
export async function findHiding(
  organization: OrganizationId,
  halfYear: HalfYear,
  now: Date,
): Promise<Hiding | null> {
  const [row] = await employeeDatabase()
    .select({ invitedOn: organizations.invitedOn })
    .from(organizations)
    .where(and(eq(organizations.id, organization)));
  if (!row?.invitedOn) return null;
  const rate = await findCollectionRate(organization, halfYear);
  const { collected, promise } = readBulletin();
  const wallets = collected.find((one) => one.halfYear === halfYear)?.wallets ?? 0;
  return hidingOf({ ...row, ...rate }, { wallets, promise: promise ?? 'anonymous' }, dayIn(now));
}

/** When an employee who collects tickets of a half-year now should begin to use them. */
export async function findBeginning(
  organization: OrganizationId,
  halfYear: HalfYear,
  now: Date,
): Promise<Beginning> {
  const key = findKey(readBulletin(), `session:${halfYear}`);
  return beginningOf(key?.acceptFrom ?? null, await findHiding(organization, halfYear, now), dayIn(now));
}
