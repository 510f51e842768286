import { randomBytes, randomInt } from 'node:crypto';
import { desc, inArray, sql } from 'drizzle-orm';
import { operatorDatabase } from '@/db/report/client';
import { epsilonEntries, releases, waitingBallots } from '@/db/report/schema';
import { chainStart } from '@/lib/shared/audit-chain';
import type { Plan } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import { canonicalJson } from '@/lib/shared/canonical';
import type { HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { appendAudit } from '../audit/commands';
import { addToCounters, lockBallots, type ReportTransaction } from '../ballot/commands';
import { totalOf } from '../budget/rules';
import { findBulletin } from '../bulletin/queries';
import { keyIdsOf, type Period, periodOf } from '../counter/rules';
import { auditRelease } from '../disclosure/rules';
import { discreteLaplace } from '../noise/rules';
import { signText } from '../signature/commands';
import { loadSolver } from '../solver/queries';
import type { Solver } from '../solver/rules';
import { deleteTexts } from '../text/commands';
import { listParaphrases, themesOf } from '../text/queries';
import { overallReport } from '../text/rules';
import { destroyTextKey } from '../text/vault/commands';
import { countTerms, listChosen } from '../word/queries';
import { wordsOf } from '../word/rules';
import { type Closing, readClosing } from './closing/queries';
import { isPooled } from './cloud/rules';
import { type ReleaseDocument, releaseDocumentSchema } from './input';
import { keepForPool, sealPooledCloud } from './pooled/commands';
import { isStillOpen } from './preparation/rules';
import { drawRelease, type SealRefusal } from './rules';

export type Sealed = { number: number; hash: string };

/**
 * Seals the release of a half-year, in one transaction and once: freezes the counters, draws the noise, audits what would be published
 * with all that was before, pays for it in the ledger, and keeps the document with its hash (chained to the release before, of whatever
 * organization) and signature. Nobody can change it afterwards. What clients wrote beside their requests is deleted, and its key with it. With the last release
 * of a year the cloud of all small organizations together is sealed.
 * `actor` is the operator's name in the report's audit log.
 * Refused: `unknown_period`, `already_sealed`, `still_open` (until the day after the last on which ballots come in), `counters_differ`
 * (counters do not add up to the spent tokens), `over_budget` (the year's ε would exceed 4.5).
 */
export async function sealRelease(
  actor: string,
  subject: string,
  halfYear: HalfYear,
  now: Date,
): Promise<Result<Sealed, SealRefusal>> {
  const bulletin = findBulletin();
  const period = bulletin && periodOf(bulletin, subject, halfYear);
  if (!period) return refused('unknown_period');
  const solve = await loadSolver();
  const answer = await operatorDatabase().transaction(async (tx): Promise<Result<Sealed, SealRefusal>> => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('report.releases', 0))`);
    await lockBallots(tx, subject);
    if (isStillOpen(period.keys.lastDay, dayIn(now))) return refused('still_open');
    const closing = await readClosing(tx, period, halfYear);
    if (!closing.ok) return closing;
    await pay(tx, closing.value, period);
    const sealed = await insertRelease(tx, closing.value, period, { halfYear, sealedOn: dayIn(now) }, solve);
    if (period.keys.requests) {
      await deleteTexts(tx, subject, period.plan.year);
      await sealPooledCloud(tx, actor, bulletin, period.plan.year, now);
    }
    const deed = { actor, action: 'release.seal', subject: `${subject} ${halfYear}`, detail: sealed };
    await appendAudit(tx, deed, now);
    return accepted(sealed);
  });
  if (answer.ok && period.keys.requests) destroyTextKey(subject, period.plan.year);
  return answer;
}

/** Counts what still waited, and writes the ledger. */
async function pay(tx: ReportTransaction, closing: Closing, { plan, keys }: Period): Promise<void> {
  await tx.delete(waitingBallots).where(inArray(waitingBallots.keyId, keyIdsOf(keys)));
  await addToCounters(tx, closing.waiting);
  let lines = closing.spent;
  for (const { purpose, epsilon } of closing.spending) {
    lines = [...lines, { purpose, epsilon }];
    await tx
      .insert(epsilonEntries)
      .values({ subject: plan.subject, year: plan.year, purpose, epsilon, total: totalOf(lines) });
  }
}

async function insertRelease(
  tx: ReportTransaction,
  { tally, budget, spent, spending, earlier }: Closing,
  { plan }: Period,
  { halfYear, sealedOn }: { halfYear: HalfYear; sealedOn: string },
  solve: Solver,
): Promise<Sealed> {
  const [last] = await tx
    .select({ number: releases.number, hash: releases.hash })
    .from(releases)
    .orderBy(desc(releases.number))
    .limit(1);
  const previousHash = last?.hash ?? chainStart;
  const number = (last?.number ?? 0) + 1;
  const salt = randomBytes(16).toString('hex');
  const yearTotal = totalOf([...spent, ...spending]);
  const facts = { number, previousHash, salt, halfYear, sealedOn, plan, budget, yearTotal, tally };
  const drawn = drawRelease(facts, (epsilon) => discreteLaplace(epsilon, (below) => randomInt(below)));
  const written = await withTexts(tx, drawn.document, plan);
  const document = auditRelease(written, earlier, solve);
  if (drawn.noisyRequests && isPooled(document)) await keepForPool(tx, plan, drawn.noisyRequests);
  const text = canonicalJson(releaseDocumentSchema.parse(document));
  const proof = signText(text);
  await tx
    .insert(releases)
    .values({ number, subject: plan.subject, halfYear, document: text, previousHash, ...proof });
  return { number, hash: proof.hash };
}

/** What two editors agreed on: paraphrases of requests, and words of the texts. */
async function withTexts(
  tx: ReportTransaction,
  document: ReleaseDocument,
  plan: Plan,
): Promise<ReleaseDocument> {
  const { requests, cloud } = document;
  if (!requests) return { ...document, overallReport: [], words: null };
  const chosen = await listChosen(tx, plan);
  const themes = chosen.length > 0 ? await themesOf(tx, plan, plan.floor) : [];
  return {
    ...document,
    overallReport: overallReport(await listParaphrases(tx, plan), requests),
    words: wordsOf(cloud, chosen, await countTerms(themes), plan.floor),
  };
}
