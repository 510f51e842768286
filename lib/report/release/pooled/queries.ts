import { eq } from 'drizzle-orm';
import { hrReaderDatabase } from '@/db/report/client';
import { pooledClouds } from '@/db/report/schema';
import { isPooled } from '../cloud/rules';
import type { ReleaseDocument } from '../input';
import { isGenuine } from '../queries';
import { type PooledDocument, pooledDocumentSchema } from './input';

/** The sealed cloud of all small organizations, the bytes that were signed, and whether hash and signature fit. */
export type PooledView = { document: PooledDocument; text: string; hash: string; genuine: boolean };

/** The pooled cloud of a release's year, for an organization that is in it; null for every other, and until it is sealed. */
export async function findPooledCloud(release: ReleaseDocument): Promise<PooledView | null> {
  if (!isPooled(release)) return null;
  const [row] = await hrReaderDatabase()
    .select({ text: pooledClouds.document, hash: pooledClouds.hash, signature: pooledClouds.signature })
    .from(pooledClouds)
    .where(eq(pooledClouds.year, release.year));
  if (!row) return null;
  const { text, hash } = row;
  return { document: pooledDocumentSchema.parse(JSON.parse(text)), text, hash, genuine: isGenuine(row) };
}
