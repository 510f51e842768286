import { and, eq } from 'drizzle-orm';
import type { ReportOperatorDatabase } from '@/db/report/client';
import { epsilonEntries, releases } from '@/db/report/schema';
import type { Plan } from '@/lib/shared/bulletin';
import { type HalfYear, previousHalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { ReportTransaction } from '../../ballot/commands';
import { type Choice, tally as tallyOf } from '../../ballot/rules';
import {
  type Budget,
  budgetFor,
  isLowUse,
  type PublishedUse,
  type Spending,
  spendingOf,
  totalOf,
  yearlyLimit,
} from '../../budget/rules';
import { readCounters } from '../../counter/queries';
import { freezeAll, keyIdsOf, type Period, type Tally } from '../../counter/rules';
import { type ReleaseDocument, releaseDocumentSchema } from '../input';

/** Everything that sealing needs to know of a half-year whose ballots are in. `spent` are the year's earlier lines, `spending` the new. */
export type Closing = {
  tally: Tally;
  waiting: Choice[];
  budget: Budget;
  spent: Spending[];
  spending: Spending[];
  /** What was published of the organization or pool before. */
  earlier: ReleaseDocument[];
};
export type ClosingRefusal = 'already_sealed' | 'counters_differ' | 'over_budget';

/** Reads and checks a half-year for sealing; writes nothing. */
export async function readClosing(
  db: ReportOperatorDatabase | ReportTransaction,
  { plan, keys }: Period,
  halfYear: HalfYear,
): Promise<Result<Closing, ClosingRefusal>> {
  const earlier = await listDocuments(db, plan.subject);
  if (earlier.some((document) => document.halfYear === halfYear)) return refused('already_sealed');
  const found = await readCounters(db, keyIdsOf(keys));
  const tally = freezeAll(keys, [...found.counts, ...tallyOf(found.waiting)], found.spent);
  if (!tally.ok) return tally;
  const spent = await listSpending(db, plan.subject, plan.year);
  const budget = budgetFor(plan, halfYear, isLowUse(spent, publishedUse(plan, earlier)));
  const spending = spendingOf(budget, halfYear);
  if (totalOf([...spent, ...spending]) > yearlyLimit) return refused('over_budget');
  return accepted({ tally: tally.value, waiting: found.waiting, budget, spent, spending, earlier });
}

async function listDocuments(
  db: ReportOperatorDatabase | ReportTransaction,
  subject: string,
): Promise<ReleaseDocument[]> {
  const rows = await db
    .select({ text: releases.document })
    .from(releases)
    .where(eq(releases.subject, subject));
  return rows.map(({ text }) => releaseDocumentSchema.parse(JSON.parse(text)));
}

const listSpending = (
  db: ReportOperatorDatabase | ReportTransaction,
  subject: string,
  year: HalfYear,
): Promise<Spending[]> =>
  db
    .select({ purpose: epsilonEntries.purpose, epsilon: epsilonEntries.epsilon })
    .from(epsilonEntries)
    .where(and(eq(epsilonEntries.subject, subject), eq(epsilonEntries.year, year)));

/** What was published of the year before; null when nothing was. */
function publishedUse({ year }: Plan, documents: readonly ReleaseDocument[]): PublishedUse | null {
  const before = documents.filter((one) => one.year === previousHalfYear(previousHalfYear(year)));
  const [first] = before;
  if (!first) return null;
  const people = before.map(({ usage, headcount }) =>
    usage.shown ? usage.n : usage.reason === 'nearly_all' ? headcount : null,
  );
  return { headcount: first.headcount, people };
}
