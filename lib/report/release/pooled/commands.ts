import { randomBytes } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { pooledAnswers, pooledClouds, releases } from '@/db/report/schema';
import type { Bulletin, Plan } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import { canonicalJson } from '@/lib/shared/canonical';
import { type HalfYear, nextHalfYear } from '@/lib/shared/half-year';
import { requests } from '@/lib/shared/taxonomy';
import { appendAudit } from '../../audit/commands';
import type { ReportTransaction } from '../../ballot/commands';
import type { Histogram } from '../../counter/rules';
import { signText } from '../../signature/commands';
import { requestSchema } from '../../text/input';
import { pooledDocumentSchema } from './input';
import { awaitedPlans, pooledCloud } from './rules';

/** Keeps the noisy requests of an organization without a cloud of its own, in the transaction that seals its release. */
export async function keepForPool(
  tx: ReportTransaction,
  { subject, year }: Plan,
  noisy: Histogram,
): Promise<void> {
  const rows = requests.map((request) => ({ year, subject, request, noisy: noisy[request] ?? 0 }));
  await tx.insert(pooledAnswers).values(rows);
}

/**
 * Seals a year's pooled cloud with the last release that may be in it, in the same transaction, and deletes what it was made of. Does nothing
 * while a release is missing. `actor` is the operator's name in the report's audit log.
 */
export async function sealPooledCloud(
  tx: ReportTransaction,
  actor: string,
  bulletin: Bulletin,
  year: HalfYear,
  now: Date,
): Promise<void> {
  const plans = awaitedPlans(bulletin, year);
  if (!(await areSealed(tx, plans, year))) return;
  const floor = Math.max(10, ...plans.map((plan) => plan.floor));
  const rows = await tx.delete(pooledAnswers).where(eq(pooledAnswers.year, year)).returning();
  if (rows.length === 0) return;
  const answers = rows.map((row) => ({ ...row, request: requestSchema.parse(row.request) }));
  const salt = randomBytes(16).toString('hex');
  const cloud = pooledCloud(answers, floor);
  const document = canonicalJson(
    pooledDocumentSchema.parse({ version: 1, year, floor, salt, sealedOn: dayIn(now), cloud }),
  );
  const proof = signText(document);
  await tx.insert(pooledClouds).values({ year, document, ...proof });
  await appendAudit(tx, { actor, action: 'cloud.seal', subject: year, detail: { hash: proof.hash } }, now);
}

async function areSealed(tx: ReportTransaction, plans: readonly Plan[], year: HalfYear): Promise<boolean> {
  const subjects = plans.map(({ subject }) => subject);
  const rows = await tx
    .select({ subject: releases.subject })
    .from(releases)
    .where(and(inArray(releases.subject, subjects), eq(releases.halfYear, nextHalfYear(year))));
  return rows.length === subjects.length;
}
