import { and, eq } from 'drizzle-orm';
import { employeeDatabase } from '@/db/desk/client';
import { collections } from '@/db/desk/schema/ticket';
import { blindSign } from '@/lib/keys/blind-signature';
import { privateKey } from '@/lib/keys/directory';
import { dayIn } from '@/lib/shared/calendar';
import type { EmployeeId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findDeskKey, findHolder } from './queries';
import {
  batchHashOf,
  type DeskKey,
  decideReissue,
  decideWindow,
  earlierOf,
  type Holder,
  isOwnKey,
  quotaGroupOf,
  quotaOf,
  type ReissueRefusal,
  type SignRefusal,
} from './rules';

/**
 * Signs an employee's blinded batch of a key and raises the person's counter, once; the same batch is signed again on request until the
 * key closes. The desk keeps the number and SHA-256 of the batch: no time, no message, no signature. Blinded messages and signatures are
 * 256 bytes each, in the same order.
 * Refused: `unknown_key`, `not_yet`, `closed`, `not_yours`, `wrong_number` (a first batch is exactly the quota), `malformed`,
 * `another_batch` (this person has collected with another recovery code).
 */
export async function signTickets(
  employeeId: EmployeeId,
  keyId: string,
  blinded: readonly Buffer[],
  now: Date,
): Promise<Result<Buffer[], SignRefusal>> {
  const [key, holder] = await Promise.all([findDeskKey(keyId), findHolder(employeeId)]);
  if (!key || key.kind === 'held') return refused('unknown_key');
  const open = decideWindow(key, dayIn(now));
  if (!open.ok) return open;
  const right = rightTo(holder, key, blinded);
  if (!right.ok) return right;
  const signed = signAll(key, blinded);
  if (!signed.ok || right.value === 'again') return signed;
  return (await record(employeeId, key, blinded)) ? signed : refused('another_batch');
}

/**
 * Signs session tickets once more for somebody who has lost the recovery code, in place of the batch that was signed before: once a
 * half-year, by the rule of `decideReissue`. Only the new batch is signed again from then on.
 */
export async function reissueTickets(
  employeeId: EmployeeId,
  keyId: string,
  blinded: readonly Buffer[],
  now: Date,
): Promise<Result<Buffer[], ReissueRefusal>> {
  const [key, holder] = await Promise.all([findDeskKey(keyId), findHolder(employeeId)]);
  if (!key || key.kind === 'held') return refused('unknown_key');
  const open = decideWindow(key, dayIn(now));
  if (!open.ok) return open;
  if (!holder) return refused('not_yours');
  const batch = { hash: batchHashOf(blinded), count: blinded.length };
  const decision = decideReissue(key, earlierOf(key, holder) ?? null, batch);
  if (!decision.ok) return decision;
  const signed = signAll(key, blinded);
  if (!signed.ok || decision.value === 'again') return signed;
  return (await replace(employeeId, key, batch.hash)) ? signed : refused('reissued_already');
}

/** Puts the new batch in the place of the lost one, if nobody was faster; true when what stands there is this batch. */
async function replace(employeeId: EmployeeId, key: DeskKey, batchHash: string): Promise<boolean> {
  const mine = and(eq(collections.employeeId, employeeId), eq(collections.keyId, key.id));
  await employeeDatabase()
    .update(collections)
    .set({ batchHash, reissued: true })
    .where(and(mine, eq(collections.reissued, false)));
  return (await findWinner(employeeId, quotaGroupOf(key)))?.batchHash === batchHash;
}

function signAll(key: DeskKey, blinded: readonly Buffer[]): Result<Buffer[], 'malformed'> {
  const signatures = blinded.map((message) => blindSign(privateKey('desk', `${key.id}.pem`), message));
  const whole = signatures.filter((signature) => signature !== null);
  return whole.length < blinded.length ? refused('malformed') : accepted(whole);
}

type Right = 'first' | 'again';

function rightTo(
  holder: Holder | null,
  key: DeskKey,
  blinded: readonly Buffer[],
): Result<Right, SignRefusal> {
  if (!holder) return refused('not_yours');
  const earlier = earlierOf(key, holder);
  if (earlier) {
    const same = earlier.keyId === key.id && earlier.batchHash === batchHashOf(blinded);
    return same ? accepted('again') : refused('another_batch');
  }
  if (!isOwnKey(key, holder)) return refused('not_yours');
  const quota = quotaOf(key, holder);
  return blinded.length === quota && quota > 0 ? accepted('first') : refused('wrong_number');
}

/** Writes the counter of a person and kind, if nobody was faster; true when what stands there is this batch. */
async function record(employeeId: EmployeeId, key: DeskKey, blinded: readonly Buffer[]): Promise<boolean> {
  const quotaGroup = quotaGroupOf(key);
  const batchHash = batchHashOf(blinded);
  const written = await employeeDatabase()
    .insert(collections)
    .values({ employeeId, keyId: key.id, quotaGroup, signed: blinded.length, batchHash })
    .onConflictDoNothing()
    .returning({ keyId: collections.keyId });
  if (written.length > 0) return true;
  const winner = await findWinner(employeeId, quotaGroup);
  return winner?.keyId === key.id && winner.batchHash === batchHash;
}

/** What stands there after somebody else was faster. */
async function findWinner(employeeId: EmployeeId, quotaGroup: string) {
  const [row] = await employeeDatabase()
    .select({ keyId: collections.keyId, batchHash: collections.batchHash })
    .from(collections)
    .where(and(eq(collections.employeeId, employeeId), eq(collections.quotaGroup, quotaGroup)));
  return row ?? null;
}
