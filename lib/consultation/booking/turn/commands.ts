import { sql } from 'drizzle-orm';
import { sqlState } from '@/db/connect';
import {
  type ConsultationClientDatabase,
  type ConsultationConsultantDatabase,
  clientDatabase,
  consultantDatabase,
} from '@/db/consultation/client';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';

/** How often a call that the database broke off (deadlock, serialization, a lost connection; the keys of requests make that safe) is tried again. */
const retries = 3;
const brokenOff: readonly (string | null)[] = ['40P01', '40001', 'CONNECTION_CLOSED'];

/**
 * Runs `work` as one transaction while nobody else changes the times of this client or this consultant. Both locks are taken in one
 * order by everybody; without them a hot race on the exclusion constraints ends in deadlocks that wait for seconds.
 */
export async function inTurn<Value>(
  client: ClientId,
  consultant: ConsultantId,
  work: (tx: ConsultationClientDatabase) => Promise<Value>,
): Promise<Value> {
  return unlessBroken(() =>
    clientDatabase().transaction(async (tx) => {
      await tx.execute(locks(client, consultant));
      return work(tx);
    }),
  );
}

/** The same for what a consultant does. */
export const inTurnOfConsultant = <Value>(
  client: ClientId,
  consultant: ConsultantId,
  work: (tx: ConsultationConsultantDatabase) => Promise<Value>,
): Promise<Value> =>
  unlessBroken(() =>
    consultantDatabase().transaction(async (tx) => {
      await tx.execute(locks(client, consultant));
      return work(tx);
    }),
  );

function locks(client: ClientId, consultant: ConsultantId) {
  const [first, second] = [String(client), String(consultant)].sort();
  return sql`select pg_advisory_xact_lock(hashtextextended(${first}, 0)), pg_advisory_xact_lock(hashtextextended(${second}, 0))`;
}

async function unlessBroken<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= retries || !brokenOff.includes(sqlState(error))) throw error;
    }
  }
}
