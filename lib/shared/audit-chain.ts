import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical';

/** One entry of a wing's audit log, before it is hashed. Nothing about a client or an employee belongs into `subject` or `detail`. */
export type AuditEntry = {
  /** 1, 2, 3 … without a gap. */
  position: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  detail: Readonly<Record<string, unknown>>;
  /** Hash of the entry before; `chainStart` for the first one. */
  previousHash: string;
};

/** What stands in place of a hash before the first entry. */
export const chainStart = '0'.repeat(64);

/** SHA-256 in hex over the canonical JSON of the entry (the instant as ISO 8601 in UTC, milliseconds). The same entry always gives the same hash. */
export function entryHash(entry: AuditEntry): string {
  const { position, at, actor, action, subject, detail, previousHash } = entry;
  const text = canonicalJson({
    position,
    at: at.toISOString(),
    actor,
    action,
    subject,
    detail,
    previousHash,
  });
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Position of the first entry that does not follow from the one before it, or null when the whole chain holds. */
export function firstBreak(entries: readonly (AuditEntry & { hash: string })[]): number | null {
  let previous = chainStart;
  for (const [index, entry] of entries.entries()) {
    const follows = entry.position === index + 1 && entry.previousHash === previous;
    if (!follows || entryHash(entry) !== entry.hash) return index + 1;
    previous = entry.hash;
  }
  return null;
}
