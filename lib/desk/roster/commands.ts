import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import { type DeskHrDatabase, hrDatabase } from '@/db/desk/client';
import { employees, rosterDrafts } from '@/db/desk/schema/employee';
import { organizations } from '@/db/desk/schema/organization';
import { dayIn } from '@/lib/shared/calendar';
import type { HrMemberId, OrganizationId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { countOf, type Difference, type ImportCount } from './difference/rules';
import { readUpload } from './draft/queries';
import type { Person } from './person/rules';

type Transaction = Parameters<Parameters<DeskHrDatabase['transaction']>[0]>[0];
/** Who imports, and for whom. */
export type Author = { hrMemberId: HrMemberId; organizationId: OrganizationId };

/** Rows a statement: far below PostgreSQL's 65,535 parameters. */
const rowsAtOnce = 4000;

export type ImportRefusal = 'gone' | 'faulty' | 'mail_taken';

/**
 * Imports a draft: everybody in it, or nobody. Whoever is not in the file leaves today. Compared with the roster as it is now, not as the
 * preview saw it; two imports of one organization go one after the other, and a draft is imported once.
 * Refused: `gone` (imported, discarded or expired), `faulty` (a row has a fault), `mail_taken` (an address was taken in this very moment).
 */
export async function importDraft(
  author: Author,
  draft: string,
  now: Date,
): Promise<Result<ImportCount, ImportRefusal>> {
  try {
    return await hrDatabase().transaction((tx) => importWithin(tx, author, draft, now));
  } catch (error) {
    if (sqlState(error) === '23505') return refused('mail_taken');
    throw error;
  }
}

async function importWithin(
  tx: Transaction,
  { hrMemberId, organizationId }: Author,
  draft: string,
  now: Date,
): Promise<Result<ImportCount, ImportRefusal>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`roster ${organizationId}`}, 0))`);
  const [row] = await tx
    .select({ content: rosterDrafts.content, expiresAt: rosterDrafts.expiresAt })
    .from(rosterDrafts)
    .where(and(eq(rosterDrafts.id, draft), eq(rosterDrafts.organizationId, organizationId)));
  if (!row || row.expiresAt <= now) return refused('gone');
  const read = await readUpload(tx, organizationId, row.content, now);
  if (!read.ok || read.value.roster.faults.length > 0) return refused('faulty');
  const { difference } = read.value;
  await writeDifference(tx, organizationId, difference, dayIn(now));
  await tx.delete(rosterDrafts).where(eq(rosterDrafts.id, draft));
  await invite(tx, organizationId, dayIn(now));
  const detail = countOf(difference);
  const fact = { actor: hrMemberId, action: 'roster_imported', subject: organizationId, detail };
  await appendAudit(tx, fact, now);
  return accepted(detail);
}

/** The first roster is the first invitation: it opens the organization's window for collecting. */
const invite = (tx: Transaction, organizationId: OrganizationId, invitedOn: string) =>
  tx
    .update(organizations)
    .set({ invitedOn })
    .where(and(eq(organizations.id, organizationId), isNull(organizations.invitedOn)));

async function writeDifference(
  tx: Transaction,
  organizationId: OrganizationId,
  difference: Difference,
  today: string,
): Promise<void> {
  const moving = [...difference.changed, ...difference.returned];
  for (const ids of chunks(difference.leaving))
    await tx
      .update(employees)
      .set({ leftOn: today, sessionVersion: sql`${employees.sessionVersion} + 1` })
      .where(inArray(employees.id, ids));
  for (const ids of chunks(moving.map(({ id }) => id))) await stepAside(tx, ids);
  for (const part of chunks(moving)) await upsert(tx, organizationId, part);
  for (const part of chunks(difference.added))
    await upsert(
      tx,
      organizationId,
      part.map((person) => ({ person })),
    );
}

/** Two people may swap numbers or addresses, which are unique: everybody who changes lets go of both before anybody takes one. */
const stepAside = (tx: Transaction, ids: string[]) =>
  tx
    .update(employees)
    .set({ number: sql`'moving ' || ${employees.id}`, email: sql`'moving ' || ${employees.id}` })
    .where(inArray(employees.id, ids));

const upsert = (
  tx: Transaction,
  organizationId: OrganizationId,
  people: readonly { id?: string; person: Person }[],
) =>
  tx
    .insert(employees)
    .values(people.map(({ id, person }) => ({ ...(id ? { id } : {}), organizationId, ...columnsOf(person) })))
    .onConflictDoUpdate({
      target: employees.id,
      set: {
        number: sql`excluded.number`,
        email: sql`excluded.email`,
        name: sql`excluded.name`,
        department: sql`excluded.department`,
        layer: sql`excluded.layer`,
        bornOn: sql`excluded.born_on`,
        joinedOn: sql`excluded.joined_on`,
        leftOn: null,
      },
    });

const columnsOf = ({ mail, ...person }: Person) => ({ ...person, email: mail });

function chunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / rowsAtOnce);
  return Array.from({ length: count }, (_, n) => all.slice(n * rowsAtOnce, (n + 1) * rowsAtOnce));
}
