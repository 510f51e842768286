import { type AuditFact, appendTo } from '@/db/audit';
import type { ConsultationOperatorDatabase } from '@/db/consultation/client';
import { auditEntries } from '@/db/consultation/schema/plumbing';

type Transaction = Parameters<Parameters<ConsultationOperatorDatabase['transaction']>[0]>[0];

/**
 * Appends what an operator did to the consultation's chain, in the transaction of the deed itself: no deed without its entry, no entry without its
 * deed.
 */
export const appendAudit = (tx: Transaction, fact: AuditFact, now: Date): Promise<void> =>
  appendTo(tx, auditEntries, fact, now);
