import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { OutboxJobs } from '@/db/tables';
import { claim, fail, finish, type Job, outboxChannel } from './queue';

export type Line = {
  db: PostgresJsDatabase;
  sql: postgres.Sql;
  jobs: OutboxJobs;
  /** Does a job; a job whose fact is gone does nothing and is done. */
  handle: (job: Job, now: Date) => Promise<void>;
  now: () => Date;
};

const pollMilliseconds = 15_000;

/** Works off one wing's jobs: at every notice, and every 15 s for those whose pause has passed. Resolves when stopped. */
export async function work(line: Line, stopped: AbortSignal): Promise<void> {
  let wake = () => {};
  const listening = await line.sql.listen(outboxChannel, () => wake());
  while (!stopped.aborted) {
    while (!stopped.aborted && (await workOnce(line)));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => wake(), pollMilliseconds);
      wake = () => {
        clearTimeout(timer);
        stopped.removeEventListener('abort', wake);
        resolve();
      };
      stopped.addEventListener('abort', wake, { once: true });
    });
  }
  await listening.unlisten();
}

/** Does at most one job. False when nothing was due. */
export async function workOnce(line: Line): Promise<boolean> {
  const job = await claim(line.db, line.jobs, line.now());
  if (!job) return false;
  try {
    await line.handle(job, line.now());
    await finish(line.db, line.jobs, job);
  } catch (error) {
    console.error(
      `outbox: ${job.kind} failed at attempt ${job.attempts}: ${error instanceof Error ? error.name : 'unknown'}`,
    );
    await fail(line.db, line.jobs, job, error, line.now());
  }
  return true;
}
