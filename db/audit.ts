import { asc, desc, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { z } from 'zod';
import { type AuditEntry, chainStart, entryHash, firstBreak } from '@/lib/shared/audit-chain';
import type { AuditEntries } from './tables';

/** Each wing has its own chain in its own database; how a chain is written and read is the same, and the caller brings its table. */

export type AuditFact = Pick<AuditEntry, 'actor' | 'action' | 'subject' | 'detail'>;
export type AuditView = AuditEntry & { hash: string };

type Writer = Pick<PostgresJsDatabase, 'execute' | 'select' | 'insert'>;
type Reader = Pick<PostgresJsDatabase, 'select'>;

/** Appends an entry in the transaction of the deed itself. Writers of a database queue up on one lock, so that positions have no gap. */
export async function appendTo(tx: Writer, entries: AuditEntries, fact: AuditFact, now: Date): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('audit_entries', 0))`);
  const [last] = await tx
    .select({ position: entries.position, hash: entries.hash })
    .from(entries)
    .orderBy(desc(entries.position))
    .limit(1);
  const position = (last?.position ?? 0) + 1;
  const entry = { ...fact, at: now, position, previousHash: last?.hash ?? chainStart };
  await tx.insert(entries).values({ ...entry, hash: entryHash(entry) });
}

/** The latest entries, newest first. */
export async function listEntries(db: Reader, entries: AuditEntries, limit: number): Promise<AuditView[]> {
  const rows = await db.select().from(entries).orderBy(desc(entries.position)).limit(limit);
  return rows.map(viewOf);
}

/** Position of the first entry that does not follow from the one before it; null when the chain holds. Reads the whole chain. */
export async function breakIn(db: Reader, entries: AuditEntries): Promise<number | null> {
  const rows = await db.select().from(entries).orderBy(asc(entries.position));
  return firstBreak(rows.map(viewOf));
}

const detail = z.record(z.string(), z.unknown());

const viewOf = (row: AuditEntries['$inferSelect']): AuditView => ({
  ...row,
  detail: detail.parse(row.detail),
});
