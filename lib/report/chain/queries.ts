import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { operatorDatabase } from '@/db/report/client';
import { auditEntries, releases } from '@/db/report/schema';
import { chainStart } from '@/lib/shared/audit-chain';
import { releaseDocumentSchema } from '../release/input';
import { isGenuine } from '../release/queries';

/** Number of the first release that does not hold, or null when every one does. */
export type ChainReport = { releases: number; broken: number | null };

/**
 * Checks every sealed release: numbers without a gap, each text with its hash and signature, each chained to the one before, and the
 * columns beside the text saying the same as the text. A release that is gone from the end is found by its entry in the audit log.
 */
export async function verifyChain(): Promise<ChainReport> {
  const rows = await operatorDatabase().select().from(releases).orderBy(asc(releases.number));
  let previousHash = chainStart;
  for (const [index, row] of rows.entries()) {
    if (!holds(row, index + 1, previousHash)) return { releases: rows.length, broken: index + 1 };
    previousHash = row.hash;
  }
  return { releases: rows.length, broken: await findMissing(new Set(rows.map(({ hash }) => hash))) };
}

const sealedDetail = z.object({ number: z.number(), hash: z.string() });

/** The first release that was sealed by the audit log and is not there. */
async function findMissing(hashes: ReadonlySet<string>): Promise<number | null> {
  const entries = await operatorDatabase()
    .select({ detail: auditEntries.detail })
    .from(auditEntries)
    .where(eq(auditEntries.action, 'release.seal'))
    .orderBy(asc(auditEntries.position));
  const sealed = entries.map(({ detail }) => sealedDetail.parse(detail));
  return sealed.find(({ hash }) => !hashes.has(hash))?.number ?? null;
}

function holds(row: typeof releases.$inferSelect, number: number, previousHash: string): boolean {
  const parsed = releaseDocumentSchema.safeParse(jsonOf(row.document));
  if (!parsed.success || !isGenuine({ ...row, text: row.document })) return false;
  const { subject, halfYear } = parsed.data;
  const same = row.subject === subject && row.halfYear === halfYear && row.number === parsed.data.number;
  const linked = row.previousHash === previousHash && parsed.data.previousHash === previousHash;
  return same && linked && row.number === number;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
