import { asc, desc } from 'drizzle-orm';
import { operatorDatabase } from '@/db/report/client';
import { epsilonEntries, releases } from '@/db/report/schema';
import { yearlyLimit } from '../budget/rules';
import { verifyChain } from '../chain/queries';
import { type Spent, spentBySubject } from './rules';

/** What anybody may check of the releases: how many, whether the chain holds, its last hash, and the highest ε of a person and year. */
export type Proof = {
  releases: number;
  broken: number | null;
  lastHash: string | null;
  epsilon: number;
  limit: number;
};

export async function findProof(): Promise<Proof> {
  const chain = await verifyChain();
  const [last] = await operatorDatabase()
    .select({ hash: releases.hash })
    .from(releases)
    .orderBy(desc(releases.number))
    .limit(1);
  const spent = await listSpent();
  return {
    ...chain,
    lastHash: last?.hash ?? null,
    epsilon: Math.max(0, ...spent.map(({ total }) => total)),
    limit: yearlyLimit,
  };
}

/** ε that a person of each organization or pool has been exposed to, by year, the latest first. */
export async function listSpent(): Promise<Spent[]> {
  const entries = await operatorDatabase()
    .select({
      subject: epsilonEntries.subject,
      year: epsilonEntries.year,
      purpose: epsilonEntries.purpose,
      epsilon: epsilonEntries.epsilon,
    })
    .from(epsilonEntries)
    .orderBy(desc(epsilonEntries.year), asc(epsilonEntries.subject), asc(epsilonEntries.purpose));
  return spentBySubject(entries);
}
