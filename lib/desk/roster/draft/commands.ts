import { and, eq, lte } from 'drizzle-orm';
import { hrDatabase } from '@/db/desk/client';
import { rosterDrafts } from '@/db/desk/schema/employee';
import { addMinutes } from '@/lib/shared/calendar';
import type { OrganizationId } from '@/lib/shared/ids';
import { accepted } from '@/lib/shared/result';
import { fileNameOf } from '../input';
import type { RosterRefusal } from '../rules';
import { readUpload } from './queries';

const draftMinutes = 24 * 60;

/**
 * Keeps an uploaded file for its preview; the roster is not touched. Expired drafts of the organization go at the same time. Returns the
 * draft's id, or the reason why the file is no roster at all, in which case nothing is kept.
 */
export async function keepDraft(
  organizationId: OrganizationId,
  file: { name: string; bytes: Uint8Array },
  now: Date,
): Promise<{ ok: true; value: string } | RosterRefusal> {
  const read = await readUpload(hrDatabase(), organizationId, file.bytes, now);
  if (!read.ok) return read;
  return hrDatabase().transaction(async (tx) => {
    await tx
      .delete(rosterDrafts)
      .where(and(eq(rosterDrafts.organizationId, organizationId), lte(rosterDrafts.expiresAt, now)));
    const [draft] = await tx
      .insert(rosterDrafts)
      .values({
        organizationId,
        fileName: fileNameOf(file.name),
        content: Buffer.from(file.bytes),
        expiresAt: addMinutes(now, draftMinutes),
      })
      .returning({ id: rosterDrafts.id });
    if (!draft) throw new Error('a draft without an id');
    return accepted(draft.id);
  });
}

/** Throws an uploaded file away. False when there was none. */
export async function discardDraft(organizationId: OrganizationId, draft: string): Promise<boolean> {
  const gone = await hrDatabase()
    .delete(rosterDrafts)
    .where(and(eq(rosterDrafts.id, draft), eq(rosterDrafts.organizationId, organizationId)))
    .returning({ id: rosterDrafts.id });
  return gone.length > 0;
}
