import { sql } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import {
  type ConsultationClientDatabase,
  type ConsultationConsultantDatabase,
  clientDatabase,
  consultantDatabase,
} from '@/db/consultation/client';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';

/**
 * How often a call that the database broke off is tried again: deadlock, serialization, a lost connection (the keys of requests make that
 * safe), a key or the last session of a credit that a request beside this one used first.
 */
const retries = 3;
const brokenOff: readonly (string | null)[] = ['40P01', '40001', 'CONNECTION_CLOSED', '23505', '23514'];

/** What was decided on is not so any more; whose times changed. */
export type Changed = { changed: ConsultantId };

/** Decisions that are made without the locks before they are taken first; then nobody changes anything meanwhile. */
const openAttempts = 3;
const attempts = 10;

/**
 * Decides and writes; where what was decided on has changed before it was written, again. No lock waits for this process as long as few
 * want the same; when many do, the locks come first.
 */
export function untilItStands<Answer extends object>(
  client: ClientId,
  attempt: (db: ConsultationClientDatabase) => Promise<Answer | Changed>,
): Promise<Answer> {
  return unlessBroken(async () => {
    let answer = await attempt(clientDatabase());
    for (let made = 1; 'changed' in answer; made += 1) {
      if (made >= attempts) throw new Error('what a booking is decided on changed under the locks');
      const { changed } = answer;
      answer = made < openAttempts ? await attempt(clientDatabase()) : await locked(client, changed, attempt);
    }
    return answer;
  });
}

/** Runs `work` as one transaction while nobody else changes the times of this client or this consultant. */
export const inTurn = <Value>(
  client: ClientId,
  consultant: ConsultantId,
  work: (tx: ConsultationClientDatabase) => Promise<Value>,
): Promise<Value> => unlessBroken(() => locked(client, consultant, work));

const locked = <Value>(
  client: ClientId,
  consultant: ConsultantId,
  work: (tx: ConsultationClientDatabase) => Promise<Value>,
): Promise<Value> =>
  clientDatabase().transaction(async (tx) => {
    await tx.execute(turn(client, consultant));
    return work(tx);
  });

/** The same for what a consultant does. */
export const inTurnOfConsultant = <Value>(
  client: ClientId,
  consultant: ConsultantId,
  work: (tx: ConsultationConsultantDatabase) => Promise<Value>,
): Promise<Value> =>
  unlessBroken(() =>
    consultantDatabase().transaction(async (tx) => {
      await tx.execute(turn(client, consultant));
      return work(tx);
    }),
  );

const turn = (client: ClientId, consultant: ConsultantId) => sql`select take_turn(${client}, ${consultant})`;

async function unlessBroken<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= retries || !brokenOff.includes(sqlState(error))) throw error;
    }
  }
}
