import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { OutboxJobs } from '@/db/tables';
import { addMinutes } from '@/lib/shared/calendar';

/** A job names rows by id. It never carries an address, a name, a ticket or an account. */
export type NewJob = { kind: string; payload: Record<string, string>; dedupe: string; nextAt: Date };
export type Job = OutboxJobs['$inferSelect'];

export const outboxChannel = 'outbox';
const leaseMinutes = 2;
const maximumAttempts = 8;

/** Adds a job in the transaction of the fact it follows from, and wakes the worker at commit. The same `dedupe` is one job. */
export async function enqueue(tx: PostgresJsDatabase, jobs: OutboxJobs, job: NewJob): Promise<void> {
  await tx.insert(jobs).values(job).onConflictDoNothing();
  await tx.execute(sql`select pg_notify(${outboxChannel}, '')`);
}

/**
 * Takes one due job and leases it for two minutes, so that no other worker takes it and a worker that dies loses it to the next.
 * Null when nothing is due.
 */
export async function claim(db: PostgresJsDatabase, jobs: OutboxJobs, now: Date): Promise<Job | null> {
  const free = and(
    isNull(jobs.deadAt),
    lte(jobs.nextAt, now),
    or(isNull(jobs.leaseUntil), lte(jobs.leaseUntil, now)),
  );
  const due = db
    .select({ id: jobs.id })
    .from(jobs)
    .where(free)
    .orderBy(asc(jobs.nextAt))
    .limit(1)
    .for('update', { skipLocked: true });
  const [job] = await db
    .update(jobs)
    .set({ leaseUntil: addMinutes(now, leaseMinutes), attempts: sql`${jobs.attempts} + 1` })
    .where(sql`${jobs.id} = (${due})`)
    .returning();
  return job ?? null;
}

/** A job that is done leaves no trace. */
export const finish = async (db: PostgresJsDatabase, jobs: OutboxJobs, job: Job): Promise<void> => {
  await db.delete(jobs).where(eq(jobs.id, job.id));
};

/**
 * Puts a failed job back with growing, scattered pauses; after eight attempts it is dead and waits for an operator. Only the name of
 * the error is kept, because its text may quote an address.
 */
export async function fail(
  db: PostgresJsDatabase,
  jobs: OutboxJobs,
  job: Job,
  error: unknown,
  now: Date,
): Promise<void> {
  const dead = job.attempts >= maximumAttempts;
  await db
    .update(jobs)
    .set({
      leaseUntil: null,
      lastError: error instanceof Error ? error.name : 'unknown',
      nextAt: addMinutes(now, pauseMinutes(job.attempts, Math.random())),
      deadAt: dead ? now : null,
    })
    .where(eq(jobs.id, job.id));
}

/** Minutes until the next attempt: 0.1 doubled with each attempt, up to an hour, times a chance between one half and one. */
export const pauseMinutes = (attempts: number, chance: number): number =>
  Math.min(60, 0.1 * 2 ** (attempts - 1)) * (0.5 + chance / 2);
