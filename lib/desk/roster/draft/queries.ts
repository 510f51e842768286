import { and, eq, gt, inArray, ne } from 'drizzle-orm';
import { type DeskHrDatabase, hrDatabase } from '@/db/desk/client';
import { employees, rosterDrafts } from '@/db/desk/schema/employee';
import { dayIn } from '@/lib/shared/calendar';
import type { OrganizationId } from '@/lib/shared/ids';
import { type Difference, decideDifference, type Known } from '../difference/rules';
import { findOrganization } from '../queries';
import { type Roster, type RosterRefusal, readRoster, withTaken } from '../rules';

/** A draft read and compared with the roster as it is now: what the preview shows and the import does. */
export type DraftView = { fileName: string; roster: Roster; difference: Difference };

/** The organization's own draft, if it has not expired; another organization's finds nothing. */
export async function findDraft(
  organization: OrganizationId,
  draft: string,
  now: Date,
): Promise<{ ok: true; value: DraftView } | RosterRefusal | null> {
  const [row] = await hrDatabase()
    .select({ fileName: rosterDrafts.fileName, content: rosterDrafts.content })
    .from(rosterDrafts)
    .where(
      and(
        eq(rosterDrafts.id, draft),
        eq(rosterDrafts.organizationId, organization),
        gt(rosterDrafts.expiresAt, now),
      ),
    );
  if (!row) return null;
  const compared = await readUpload(hrDatabase(), organization, row.content, now);
  return compared.ok ? { ok: true, value: { fileName: row.fileName, ...compared.value } } : compared;
}

/** Reads an upload and compares it with the tables as `db` sees them. */
export async function readUpload(
  db: DeskHrDatabase,
  organization: OrganizationId,
  content: Uint8Array,
  now: Date,
): Promise<{ ok: true; value: { roster: Roster; difference: Difference } } | RosterRefusal> {
  const owner = await findOrganization(organization, db);
  const read = readRoster(content, { today: dayIn(now), mailDomains: owner?.mailDomains ?? [] });
  if (!read.ok) return read;
  const { rows, columns } = read.value;
  const known = await listKnown(db, organization);
  const elsewhere = await listElsewhere(
    db,
    organization,
    rows.map(({ person }) => person.mail),
  );
  const difference = decideDifference(rows, columns, known, elsewhere);
  return { ok: true, value: { roster: withTaken(read.value, difference.taken), difference } };
}

async function listKnown(db: DeskHrDatabase, organization: OrganizationId): Promise<Known[]> {
  const rows = await db
    .select({
      id: employees.id,
      leftOn: employees.leftOn,
      person: {
        number: employees.number,
        mail: employees.email,
        name: employees.name,
        department: employees.department,
        layer: employees.layer,
        bornOn: employees.bornOn,
        joinedOn: employees.joinedOn,
      },
    })
    .from(employees)
    .where(eq(employees.organizationId, organization));
  return rows.map(({ id, leftOn, person }) => ({ id, left: leftOn !== null, person }));
}

/** Which addresses belong to another organization's people. The caller learns that they are taken, never by whom. */
async function listElsewhere(
  db: DeskHrDatabase,
  organization: OrganizationId,
  mails: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let from = 0; from < mails.length; from += parametersAtOnce) {
    const rows = await db
      .select({ mail: employees.email })
      .from(employees)
      .where(
        and(
          inArray(employees.email, mails.slice(from, from + parametersAtOnce)),
          ne(employees.organizationId, organization),
        ),
      );
    for (const { mail } of rows) found.add(mail);
  }
  return found;
}

/** PostgreSQL takes 65,535 parameters a statement. */
const parametersAtOnce = 20_000;
