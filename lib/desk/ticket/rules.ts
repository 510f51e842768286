import { createHash } from 'node:crypto';
import type { HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { type BallotKind, type Dimension, dimensions } from '@/lib/shared/taxonomy';
import type { Person } from '../plan/dimension/rules';
import { cellOf, type DeskPlan } from '../plan/rules';

/** A key as the desk's table has it, without its numbers. */
export type DeskKey = {
  id: string;
  kind: string;
  ballot: string | null;
  period: string;
  subject: string | null;
  cell: string | null;
  collectFrom: string;
  collectUntil: string;
};

export type SignRefusal =
  | 'unknown_key'
  | 'not_yet'
  | 'closed'
  | 'not_yours'
  | 'wrong_number'
  | 'malformed'
  | 'another_batch';

export type ReissueRefusal = SignRefusal | 'only_sessions' | 'reissued_already' | 'nothing_lost';

/** What the desk has of a person, kind and half-year. */
export type Collection = {
  keyId: string;
  quotaGroup: string;
  batchHash: string;
  signed: number;
  reissued: boolean;
};

/**
 * Whether tickets are signed anew for a person who has lost the code: session tickets only, as many as the first time, once a
 * half-year; the same batch again after a lost answer. What was redeemed of the first batch stays redeemed, since nobody can know it;
 * so a person has at most twice the quota of a half-year, once. Voices are never given twice: they are what is counted.
 */
export function decideReissue(
  key: DeskKey,
  earlier: Collection | null,
  batch: { hash: string; count: number },
): Result<'again' | 'anew', ReissueRefusal> {
  if (key.kind !== 'session') return refused('only_sessions');
  if (earlier?.keyId !== key.id) return refused('nothing_lost');
  if (earlier.batchHash === batch.hash) return accepted('again');
  if (earlier.reissued) return refused('reissued_already');
  return batch.count === earlier.signed ? accepted('anew') : refused('wrong_number');
}

/** An employee as the desk decides about keys: whose voice, in which cells, and how many session tickets a half-year. */
export type Holder = {
  subject: string;
  person: Person;
  plans: readonly DeskPlan[];
  quota: (period: string) => number;
  /** What this person has collected, of each kind once. */
  collected: readonly Collection[];
};

/** What the person has collected already of the kind that a key belongs to. */
export const earlierOf = (key: DeskKey, { collected }: Holder): Collection | undefined =>
  collected.find(({ quotaGroup }) => quotaGroup === quotaGroupOf(key));

/** Whether a key is one that the person collects: every session key, the voice of the own subject, and the own cell by the plan. */
export function isOwnKey(key: DeskKey, { subject, person, plans }: Holder): boolean {
  if (key.kind === 'session') return true;
  if (key.kind !== 'voice' || key.subject !== subject) return false;
  if (!isDimension(key.ballot)) return key.cell === null;
  const plan = plans.find((candidate) => candidate.year === key.period);
  return plan !== undefined && key.cell !== null && cellOf(person, plan, key.ballot) === key.cell;
}

/** Tokens of a key that a person gets: session tickets as the contract says, of every voice one. */
export const quotaOf = (key: DeskKey, { quota }: Holder): number =>
  key.kind === 'session' ? quota(key.period) : 1;

/** One row a person, kind and period: whoever moves to another department during the year gets no second voice. */
export const quotaGroupOf = (key: DeskKey): string => `${key.ballot ?? key.kind}:${key.period}`;

export function decideWindow(key: DeskKey, today: string): Result<null, SignRefusal> {
  if (today < key.collectFrom) return refused('not_yet');
  return today > key.collectUntil ? refused('closed') : accepted(null);
}

/** SHA-256 of a blinded batch in the order in which it came: what lets the desk sign the same batch again and no other. */
export const batchHashOf = (blinded: readonly Buffer[]): string =>
  createHash('sha256').update(Buffer.concat(blinded)).digest('hex');

/** What an employee may collect now. `collected` is 0 until the first time. */
export type Collectable = {
  keyId: string;
  kind: 'session' | 'voice';
  ballot: BallotKind | null;
  period: HalfYear;
  quota: number;
  collected: number;
};

const isDimension = (ballot: string | null): ballot is Dimension =>
  dimensions.some((name) => name === ballot);
