import { type AuditFact, appendTo } from '@/db/audit';
import type { ReportOperatorDatabase } from '@/db/report/client';
import { auditEntries } from '@/db/report/schema';

type Transaction = Parameters<Parameters<ReportOperatorDatabase['transaction']>[0]>[0];

/**
 * Appends what an operator did to the report's chain, in the transaction of the deed itself: no deed without its entry, no entry without its
 * deed.
 */
export const appendAudit = (tx: Transaction, fact: AuditFact, now: Date): Promise<void> =>
  appendTo(tx, auditEntries, fact, now);
