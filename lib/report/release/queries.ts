import { createHash, verify } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { hrReaderDatabase } from '@/db/report/client';
import { releases } from '@/db/report/schema';
import { hasKey, publicKey } from '@/lib/keys/directory';
import { type ReleaseDocument, releaseDocumentSchema } from './input';

/** A sealed release: the document, the very bytes that were hashed and signed, and what proves them. */
export type ReleaseView = {
  document: ReleaseDocument;
  text: string;
  hash: string;
  previousHash: string;
  /** Ed25519 over `text`, base64. */
  signature: string;
  /** Whether hash and signature fit the text. */
  genuine: boolean;
};

const columns = {
  text: releases.document,
  hash: releases.hash,
  previousHash: releases.previousHash,
  signature: releases.signature,
};

/** Every sealed release of an organization or pool, the latest first. */
export async function listReleases(subject: string): Promise<ReleaseView[]> {
  const rows = await hrReaderDatabase()
    .select(columns)
    .from(releases)
    .where(eq(releases.subject, subject))
    .orderBy(desc(releases.number));
  return rows.map(viewOf);
}

/** One sealed release of an organization or pool; null when there is none of this number, or it is another's. */
export async function findRelease(subject: string, number: number): Promise<ReleaseView | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null;
  const [row] = await hrReaderDatabase()
    .select(columns)
    .from(releases)
    .where(and(eq(releases.subject, subject), eq(releases.number, number)));
  return row ? viewOf(row) : null;
}

type Row = { text: string; hash: string; previousHash: string; signature: string };

const viewOf = (row: Row): ReleaseView => ({
  ...row,
  document: releaseDocumentSchema.parse(JSON.parse(row.text)),
  genuine: isGenuine(row),
});

/** Whether a text has its hash and was signed with the report's key. */
export function isGenuine({ text, hash, signature }: Omit<Row, 'previousHash'>): boolean {
  const bytes = Buffer.from(text, 'utf8');
  if (createHash('sha256').update(bytes).digest('hex') !== hash || !hasKey('public', 'release')) return false;
  return verify(null, bytes, publicKey('public', 'release'), Buffer.from(signature, 'base64'));
}
