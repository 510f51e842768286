import { type AuditView, breakIn, listEntries } from '@/db/audit';
import { operatorDatabase } from '@/db/consultation/client';
import { auditEntries } from '@/db/consultation/schema/plumbing';

/** The latest entries of the consultation's chain, newest first. */
export const listAudit = (limit = 100): Promise<AuditView[]> =>
  listEntries(operatorDatabase(), auditEntries, limit);

/** Position of the first entry that does not follow from the one before it; null when the chain holds. */
export const findAuditBreak = (): Promise<number | null> => breakIn(operatorDatabase(), auditEntries);
