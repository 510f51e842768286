import { asc, desc } from 'drizzle-orm';
import { z } from 'zod';
import { operatorDatabase } from '@/db/report/client';
import { auditEntries } from '@/db/report/schema';
import { type AuditEntry, firstBreak } from '@/lib/shared/audit-chain';

export type AuditView = AuditEntry & { hash: string };

const detail = z.record(z.string(), z.unknown());

/** The latest entries, newest first. */
export async function listAudit(limit = 100): Promise<AuditView[]> {
  const rows = await operatorDatabase()
    .select()
    .from(auditEntries)
    .orderBy(desc(auditEntries.position))
    .limit(limit);
  return rows.map(viewOf);
}

/** Position of the first entry that does not follow from the one before it; null when the chain holds. Reads the whole chain. */
export async function findAuditBreak(): Promise<number | null> {
  const rows = await operatorDatabase().select().from(auditEntries).orderBy(asc(auditEntries.position));
  return firstBreak(rows.map(viewOf));
}

const viewOf = (row: typeof auditEntries.$inferSelect): AuditView => ({
  ...row,
  detail: detail.parse(row.detail),
});
