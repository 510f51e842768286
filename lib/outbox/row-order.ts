import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';

const settleAttempts = 200;
const settleMilliseconds = 50;

/**
 * Writes and lays out a wing's tables anew through the functions `renew_rows` and `reorder_rows`, so that neither the order of the rows
 * nor the transactions that wrote them (xmin) say who came before whom. Two transactions a table: old versions can be dropped only when
 * no transaction that is older than their end is left anywhere. Throws when a table or the server stays busy for long.
 * Source: anonymity.md, section 1, step 5 (measured: 100 % of people linked without, chance with it).
 */
export async function forgetRowOrder(db: PostgresJsDatabase, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const [renewed] = await patiently(db, (tx) => tx.execute(sql`select renew_rows(${table})::text as xid`));
    await untilSettled(db, String(renewed?.xid));
    await patiently(db, (tx) => tx.execute(sql`select reorder_rows(${table})`));
  }
}

type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** A transaction whose statements may take minutes: the 15 seconds of a page's statements would end the night's work on a large table. */
export const patiently = <Answer>(
  db: PostgresJsDatabase,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '20min'`);
    return work(tx);
  });

async function untilSettled(db: PostgresJsDatabase, xid: string): Promise<void> {
  for (let attempt = 0; attempt < settleAttempts; attempt += 1) {
    const [row] = await db.execute(
      sql`select pg_snapshot_xmin(pg_current_snapshot()) > ${xid}::xid8 as settled`,
    );
    if (row?.settled) return;
    await setTimeout(settleMilliseconds);
  }
  throw new Error('an older transaction does not end');
}
