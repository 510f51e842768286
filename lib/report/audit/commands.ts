import { desc, sql } from 'drizzle-orm';
import type { ReportOperatorDatabase } from '@/db/report/client';
import { auditEntries } from '@/db/report/schema';
import { type AuditEntry, chainStart, entryHash } from '@/lib/shared/audit-chain';

type Transaction = Parameters<Parameters<ReportOperatorDatabase['transaction']>[0]>[0];
export type AuditFact = Pick<AuditEntry, 'actor' | 'action' | 'subject' | 'detail'>;

/**
 * Appends what an operator did to the report's chain, in the transaction of the deed itself: no deed without its entry, no entry
 * without its deed. Writers queue up on one lock, so that positions have no gap.
 */
export async function appendAudit(tx: Transaction, fact: AuditFact, now: Date): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('report.audit_entries', 0))`);
  const [last] = await tx
    .select({ position: auditEntries.position, hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.position))
    .limit(1);
  const entry = {
    ...fact,
    at: now,
    position: (last?.position ?? 0) + 1,
    previousHash: last?.hash ?? chainStart,
  };
  await tx.insert(auditEntries).values({ ...entry, hash: entryHash(entry) });
}
