import { type AuditFact, appendTo } from '@/db/audit';
import type { DeskHrDatabase, DeskOperatorDatabase } from '@/db/desk/client';
import { auditEntries } from '@/db/desk/schema/plumbing';

type Writer = DeskHrDatabase | DeskOperatorDatabase;
type Transaction = Parameters<Parameters<Writer['transaction']>[0]>[0];

/** Who does something, as this wing's audit log names them, and when. */
export type Deed = { actor: string; now: Date };

/**
 * Appends what HR or an operator did to the desk's chain, in the transaction of the deed itself: no deed without its entry, no entry without its
 * deed. Nothing about an employee belongs into an entry.
 */
export const appendAudit = (tx: Transaction, fact: AuditFact, now: Date): Promise<void> =>
  appendTo(tx, auditEntries, fact, now);
