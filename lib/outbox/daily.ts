import { setTimeout } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { DailyRuns } from '@/db/tables';
import { dayIn } from '@/lib/shared/calendar';

/** What a wing does once a local day. Every piece may be repeated: one that broke off is begun again. */
export type DailyLine = {
  db: PostgresJsDatabase;
  runs: DailyRuns;
  work: Readonly<Record<string, (now: Date) => Promise<unknown>>>;
  now: () => Date;
};

const pollMilliseconds = 30_000;

/** Does what is due at once and then whenever a new day has begun. Resolves when stopped. */
export async function workDaily(line: DailyLine, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await workDay(line, stopped);
    await setTimeout(pollMilliseconds, undefined, { signal: stopped }).catch(() => undefined);
  }
}

/**
 * Does what has not been done on this local day, in the order of the list, each piece by one worker. Says what was done. A piece that
 * fails is logged by the name of its error, keeps nothing else from being done, and is tried again at the next turn.
 */
export async function workDay(line: DailyLine, stopped?: AbortSignal): Promise<string[]> {
  const done: string[] = [];
  for (const [name, work] of Object.entries(line.work)) {
    if (stopped?.aborted) break;
    try {
      if (await onceToday(line, name, work)) done.push(name);
    } catch (error) {
      console.error(`daily: ${name} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
  return done;
}

/** The lock is held by a transaction that does nothing else meanwhile: it ends with the worker, however the worker ends. */
function onceToday(
  { db, runs, now }: DailyLine,
  name: string,
  work: (now: Date) => Promise<unknown>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const lock = sql`select pg_try_advisory_xact_lock(hashtext(${`daily ${name}`})) as mine`;
    const [turn] = await tx.execute(lock);
    if (!turn?.mine) return false;
    const at = now();
    const day = dayIn(at);
    const [last] = await tx.select({ day: runs.day }).from(runs).where(eq(runs.name, name));
    if (last?.day === day) return false;
    await work(at);
    await tx.insert(runs).values({ name, day }).onConflictDoUpdate({ target: runs.name, set: { day } });
    return true;
  });
}
