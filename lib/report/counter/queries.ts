import { count, inArray } from 'drizzle-orm';
import type { ReportOperatorDatabase } from '@/db/report/client';
import { counters, spentTokens, waitingBallots } from '@/db/report/schema';
import type { ReportTransaction } from '../ballot/commands';
import { choicesSchema } from '../ballot/input';
import type { Choice, Count } from '../ballot/rules';
import type { Spent } from './rules';

/** What is there for some keys: counted ballots, ballots that still wait, and the tokens that were spent on them. */
export type Found = { counts: Count[]; waiting: Choice[]; spent: Spent[] };

/** Reads the counters of voice keys, with what waits to be counted. */
export async function readCounters(
  db: ReportOperatorDatabase | ReportTransaction,
  keyIds: readonly string[],
): Promise<Found> {
  const ids = [...keyIds];
  const waiting = await db
    .select({ keyId: waitingBallots.keyId, choices: waitingBallots.choices })
    .from(waitingBallots)
    .where(inArray(waitingBallots.keyId, ids));
  return {
    counts: await db.select().from(counters).where(inArray(counters.keyId, ids)),
    waiting: waiting.map(({ keyId, choices }) => ({ keyId, choices: choicesSchema.parse(choices) })),
    spent: await db
      .select({ keyId: spentTokens.keyId, n: count() })
      .from(spentTokens)
      .where(inArray(spentTokens.keyId, ids))
      .groupBy(spentTokens.keyId),
  };
}
