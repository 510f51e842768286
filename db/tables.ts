import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** Tables of which every wing has its own, empty of anything of the others. */

/** An attempt to sign in by a code in a mail. The code itself is nowhere: it is an HMAC of the id with a key outside the database. */
export const signInAttemptsTable = () =>
  pgTable(
    'sign_in_attempts',
    {
      id: uuid('id').primaryKey().defaultRandom(),
      door: text('door').notNull(),
      email: text('email').notNull(),
      /** False where the address is nobody's: the answer is the same, the mail is not sent. */
      known: boolean('known').notNull(),
      expiresAt: instant('expires_at').notNull(),
      tries: integer('tries').notNull().default(0),
    },
    (table) => [uniqueIndex().on(table.door, table.email)],
  );
export type SignInAttempts = ReturnType<typeof signInAttemptsTable>;

/** Work to do after a fact, written in the fact's own transaction. A payload names rows by id; it holds no address and no name. */
export const outboxJobsTable = () =>
  pgTable(
    'outbox_jobs',
    {
      id: uuid('id').primaryKey().defaultRandom(),
      kind: text('kind').notNull(),
      payload: jsonb('payload').notNull(),
      dedupe: text('dedupe').notNull().unique(),
      nextAt: instant('next_at').notNull(),
      attempts: integer('attempts').notNull().default(0),
      leaseUntil: instant('lease_until'),
      deadAt: instant('dead_at'),
      lastError: text('last_error'),
    },
    (table) => [index().on(table.nextAt)],
  );
export type OutboxJobs = ReturnType<typeof outboxJobsTable>;

/** What HR, operators and consultants did. A chain: each entry's hash covers the one before. Sign-ins of clients and employees are not here. */
export const auditEntriesTable = () =>
  pgTable('audit_entries', {
    position: bigint('position', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: jsonb('detail').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  });
export type AuditEntries = ReturnType<typeof auditEntriesTable>;

/** The local day on which each piece of daily work was done last. Nothing about a person. */
export const dailyRunsTable = () =>
  pgTable('daily_runs', { name: text('name').primaryKey(), day: date('day').notNull() });
export type DailyRuns = ReturnType<typeof dailyRunsTable>;
