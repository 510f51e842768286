import { randomInt } from 'node:crypto';
import { count, eq, sql } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import { ballotDatabase, type ReportBallotDatabase } from '@/db/report/client';
import { counters, spentTokens, waitingBallots } from '@/db/report/schema';
import { spentHash, verifyToken } from '@/lib/keys/blind-signature';
import { type Ballot, ballotSchema } from '@/lib/shared/ballot';
import { dayIn } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findBulletin } from '../bulletin/queries';
import { choicesSchema } from './input';
import {
  type BallotKeys,
  type BallotRefusal,
  type Choice,
  decideKeys,
  flushSize,
  shuffled,
  tally,
} from './rules';

/** A transaction of the report's database; ballots and releases write the same counters. */
export type ReportTransaction = Parameters<Parameters<ReportBallotDatabase['transaction']>[0]>[0];

/**
 * Takes a ballot: checks both tokens, spends them and lets the ballot wait, in one transaction; when ten of the subject wait, they are
 * counted together in random order. What is kept: two hashes, and until then the choices of this one ballot. Nothing joins it to another.
 * Refused: `malformed`, `unknown_key`, `wrong_key` (not a voice and a held key of the ballot's kind), `wrong_period`, `not_yet`, `closed`,
 * `forged`, `spent` (also when exactly this ballot was taken before: a device that lost the answer may ask again).
 */
export async function castBallot(input: unknown, now: Date): Promise<Result<null, BallotRefusal>> {
  const parsed = ballotSchema.safeParse(input);
  if (!parsed.success) return refused('malformed');
  const ballot = parsed.data;
  const bulletin = findBulletin();
  const keys = bulletin ? decideKeys(ballot, bulletin, dayIn(now)) : refused('unknown_key');
  if (!keys.ok) return keys;
  const { voice, held } = keys.value;
  if (!verifyToken(voice.spki, ballot.voice) || !verifyToken(held.spki, ballot.held))
    return refused('forged');
  if (!(await keepWaiting(ballot, keys.value))) return refused('spent');
  await countIfEnough(voice.subject);
  return accepted(null);
}

/** One statement, so that tokens and ballot are kept together or not at all. False when one of the tokens was spent before. */
async function keepWaiting({ voice, held, choices }: Ballot, keys: BallotKeys): Promise<boolean> {
  const db = ballotDatabase();
  const tokens = [voice, held].map((token) => ({ keyId: token.keyId, hash: spentHash(token) }));
  const spent = db
    .$with('spent')
    .as(db.insert(spentTokens).values(tokens).returning({ keyId: spentTokens.keyId }));
  const waiting = { subject: keys.voice.subject, keyId: voice.keyId, choices };
  try {
    await db.with(spent).insert(waitingBallots).values(waiting);
    return true;
  } catch (error) {
    if (sqlState(error) === '23505') return false;
    throw error;
  }
}

async function countIfEnough(subject: string): Promise<void> {
  if ((await countWaiting(ballotDatabase(), subject)) < flushSize) return;
  await ballotDatabase().transaction(async (tx) => {
    await lockBallots(tx, subject);
    if ((await countWaiting(tx, subject)) < flushSize) return; // somebody else has just counted them
    const rows = await tx
      .delete(waitingBallots)
      .where(eq(waitingBallots.subject, subject))
      .returning({ keyId: waitingBallots.keyId, choices: waitingBallots.choices });
    await addToCounters(
      tx,
      rows.map(({ keyId, choices }) => ({ keyId, choices: choicesSchema.parse(choices) })),
    );
  });
}

async function countWaiting(db: ReportBallotDatabase | ReportTransaction, subject: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(waitingBallots)
    .where(eq(waitingBallots.subject, subject));
  return row?.n ?? 0;
}

/** Whoever counts a subject's ballots, or seals what was counted, holds this lock until the end of the transaction. */
export const lockBallots = (tx: ReportTransaction, subject: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`report.ballots ${subject}`}, 0))`);

/** Adds ballots to the counters, the lines in random order. */
export async function addToCounters(tx: ReportTransaction, ballots: readonly Choice[]): Promise<void> {
  if (ballots.length === 0) return;
  await tx
    .insert(counters)
    .values(shuffled(tally(ballots), (below) => randomInt(below)))
    .onConflictDoUpdate({
      target: [counters.keyId, counters.item, counters.bin],
      set: { n: sql`${counters.n} + excluded.n` },
    });
}
