import { desc, eq, sql } from 'drizzle-orm';
import { type DeskOperatorDatabase, operatorDatabase } from '@/db/desk/client';
import { bulletins, plans } from '@/db/desk/schema/bulletin';
import { organizations } from '@/db/desk/schema/organization';
import { offerings, programmes } from '@/db/desk/schema/programme';
import { signingKeys } from '@/db/desk/schema/ticket';
import { type Bulletin, bulletinSchema } from '@/lib/shared/bulletin';
import { countPeople, countWallets } from '../gate/queries';
import type { Tables } from './rules';

/** Everything that the bulletin is written from. Nothing here is about a person: the collected wallets are a sum over all organizations. */
export async function readTables(db: DeskOperatorDatabase): Promise<Tables> {
  const keys = await db.select().from(signingKeys).orderBy(signingKeys.id);
  const periods = keys.filter((key) => key.kind === 'session').map((key) => key.period);
  return {
    keys,
    organizations: await db
      .select({
        code: organizations.code,
        pool: organizations.poolCode,
        mailDomains: organizations.mailDomains,
      })
      .from(organizations)
      .orderBy(organizations.code),
    plans: await db.select({ document: plans.document }).from(plans).orderBy(plans.subject, plans.year),
    programmes: await db
      .select({
        organization: organizations.code,
        halfYear: programmes.halfYear,
        note: programmes.note,
        briefingOn: programmes.briefingOn,
        trainingOn: programmes.trainingOn,
        workingTime: programmes.workingTime,
      })
      .from(programmes)
      .innerJoin(organizations, eq(organizations.id, programmes.organizationId))
      .orderBy(organizations.code, programmes.halfYear),
    offerings: await db
      .select({
        organization: organizations.code,
        kind: offerings.kind,
        title: offerings.title,
        howToFind: offerings.howToFind,
        startsOn: offerings.startsOn,
        endsOn: offerings.endsOn,
      })
      .from(offerings)
      .innerJoin(organizations, eq(organizations.id, offerings.organizationId))
      .orderBy(organizations.code, offerings.id),
    collected: await Promise.all(
      periods.map(async (halfYear) => ({ halfYear, wallets: await countWallets(halfYear, db) })),
    ),
    lastVersion: await lastVersion(db),
    people: await countPeople(db),
  };
}

/** The bulletin that was published last, with its hash; null before the first one. */
export async function findBulletin(
  db: DeskOperatorDatabase = operatorDatabase(),
): Promise<{ bulletin: Bulletin; hash: string } | null> {
  const [row] = await db
    .select({ text: bulletins.text, hash: bulletins.hash })
    .from(bulletins)
    .orderBy(desc(bulletins.version))
    .limit(1);
  return row ? { bulletin: bulletinSchema.parse(JSON.parse(row.text)), hash: row.hash } : null;
}

async function lastVersion(db: DeskOperatorDatabase): Promise<number> {
  const [row] = await db
    .select({ version: sql<number>`coalesce(max(${bulletins.version}), 0)::int` })
    .from(bulletins);
  return row?.version ?? 0;
}
