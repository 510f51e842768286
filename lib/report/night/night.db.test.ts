import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { workerDatabase } from '@/db/report/client';
import { testDatabases } from '@/db/test-databases';
import { patiently } from '@/lib/outbox/row-order';
import { forgetOrder } from './commands';

const admin = testDatabases();

it('lays spent tokens and waiting ballots out by their random keys, written at one time', async () => {
  for (let n = 0; n < 40; n += 1) {
    const hash = createHash('sha256').update(String(n)).digest('hex');
    await admin('report')`insert into spent_tokens values ('voice:hibiki:2026H2', ${hash})`;
    await admin(
      'report',
    )`insert into waiting_ballots (subject, key_id, choices) values ('hibiki', 'voice', ${String(n)}::jsonb)`;
  }
  const asWritten = await admin('report')`select hash from spent_tokens order by ctid`;
  await forgetOrder();
  const tokens = await admin('report')`select hash, xmin::text from spent_tokens order by ctid`;
  expect(tokens.map(({ hash }) => hash)).toEqual(asWritten.map(({ hash }) => hash).sort());
  expect(new Set(tokens.map(({ xmin }) => xmin)).size).toBe(1);
  const ballots = await admin('report')`select id, xmin::text from waiting_ballots order by ctid`;
  expect(ballots.map(({ id }) => id)).toEqual(ballots.map(({ id }) => id).toSorted());
  expect(ballots).toHaveLength(40);
  expect(new Set(ballots.map(({ xmin }) => xmin)).size).toBe(1);
});

it('may take minutes, and nothing else that the worker does may', async () => {
  const show = sql`show statement_timeout`;
  const db = workerDatabase();
  expect((await db.execute(show))[0]).toEqual({ statement_timeout: '15s' });
  expect((await patiently(db, (tx) => tx.execute(show)))[0]).toEqual({ statement_timeout: '20min' });
  for (let n = 0; n < 8; n += 1) expect((await db.execute(show))[0]).toEqual({ statement_timeout: '15s' });
});
