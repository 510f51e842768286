import { type AuditView, breakIn, listEntries } from '@/db/audit';
import { operatorDatabase } from '@/db/desk/client';
import { auditEntries } from '@/db/desk/schema/plumbing';

/** The latest entries of the desk's chain, newest first. */
export const listAudit = (limit = 100): Promise<AuditView[]> =>
  listEntries(operatorDatabase(), auditEntries, limit);

/** Position of the first entry that does not follow from the one before it; null when the chain holds. */
export const findAuditBreak = (): Promise<number | null> => breakIn(operatorDatabase(), auditEntries);
