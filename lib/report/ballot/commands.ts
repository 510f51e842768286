import { randomInt } from 'node:crypto';
import { count, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { sqlState } from '@/db/connect';
import { ballotDatabase, type ReportBallotDatabase } from '@/db/report/client';
import { counters, requestTexts, spentTokens, waitingBallots } from '@/db/report/schema';
import { spentHash, verifyToken } from '@/lib/keys/blind-signature';
import { ballotSchema } from '@/lib/shared/ballot';
import { findKey } from '@/lib/shared/bulletin';
import { dayIn } from '@/lib/shared/calendar';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findBulletin } from '../bulletin/queries';
import { sealText } from '../text/vault/commands';
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

type CleanBallot = z.output<typeof ballotSchema>;

/** A transaction of the report's database; ballots and releases write the same counters. */
export type ReportTransaction = Parameters<Parameters<ReportBallotDatabase['transaction']>[0]>[0];

/**
 * Takes a ballot: checks both tokens, spends them and lets the ballot wait, in one transaction; when ten of the subject wait, they are
 * counted together in random order. What is kept: two hashes, until then the choices of this one ballot, and a request's own words, sealed.
 * Nothing joins a ballot to another.
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

/** Tokens and ballot are kept together or not at all. False when one of the tokens was spent before. */
async function keepWaiting(ballot: CleanBallot, keys: BallotKeys): Promise<boolean> {
  try {
    if (ballot.text) await ballotDatabase().transaction((tx) => keepWithText(tx, ballot, keys));
    else await keepIn(ballotDatabase(), ballot, keys, null);
    return true;
  } catch (error) {
    if (sqlState(error) === '23505') return false;
    throw error;
  }
}

/** One statement, and so one transaction without a beginning and an end of its own. */
async function keepIn(
  db: Pick<ReportBallotDatabase, '$with' | 'with' | 'insert'>,
  { voice, held, choices }: CleanBallot,
  keys: BallotKeys,
  text: string | null,
): Promise<void> {
  const tokens = [voice, held].map((token) => ({ keyId: token.keyId, hash: spentHash(token) }));
  const spent = db.insert(spentTokens).values(tokens).returning({ keyId: spentTokens.keyId });
  await db
    .with(db.$with('spent').as(spent))
    .insert(waitingBallots)
    .values({ subject: keys.voice.subject, keyId: voice.keyId, choices, text });
}

/** The lock before the sealing: whoever takes texts out destroys the key that they were sealed with. */
async function keepWithText(tx: ReportTransaction, ballot: CleanBallot, keys: BallotKeys): Promise<void> {
  const { subject, period: year } = keys.voice;
  await lockBallots(tx, subject);
  const place = { subject, year, request: ballot.choices.request ?? '' };
  await keepIn(tx, ballot, keys, sealText(place, ballot.text ?? ''));
}

async function countIfEnough(subject: string): Promise<void> {
  if ((await countWaiting(ballotDatabase(), subject)) < flushSize) return;
  await ballotDatabase().transaction(async (tx) => {
    await lockBallots(tx, subject);
    if ((await countWaiting(tx, subject)) < flushSize) return; // somebody else has just counted them
    const found = await tx.delete(waitingBallots).where(eq(waitingBallots.subject, subject)).returning({
      keyId: waitingBallots.keyId,
      choices: waitingBallots.choices,
      text: waitingBallots.text,
    });
    const rows = found.map(({ choices, ...row }) => ({ ...row, choices: choicesSchema.parse(choices) }));
    await addToCounters(tx, rows);
    await addTexts(tx, subject, rows);
  });
}

/** Puts what was written beside requests with the others of its theme, in random order. */
async function addTexts(
  tx: ReportTransaction,
  subject: string,
  rows: readonly (Choice & { text: string | null })[],
): Promise<void> {
  const bulletin = findBulletin();
  const texts = rows.flatMap(({ keyId, choices: { request }, text: sealed }) => {
    const year = bulletin && findKey(bulletin, keyId)?.period;
    return sealed && request && year ? [{ subject, year, request, sealed }] : [];
  });
  if (texts.length > 0) await tx.insert(requestTexts).values(shuffled(texts, (below) => randomInt(below)));
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
