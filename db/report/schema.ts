import { sql } from 'drizzle-orm';
import { check, integer, jsonb, numeric, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { auditEntriesTable, dailyRunsTable } from '../tables';

/** Tokens that have paid for a ballot: hashes only, no time, no order. */
export const spentTokens = pgTable(
  'spent_tokens',
  { keyId: text('key_id').notNull(), hash: text('hash').notNull() },
  (table) => [primaryKey({ columns: [table.keyId, table.hash] })],
);

/** Ballots that wait for nine others of their organization, or for the close of the period, before they are counted in random order. */
export const waitingBallots = pgTable('waiting_ballots', {
  id: uuid('id').primaryKey().defaultRandom(),
  subject: text('subject').notNull(),
  keyId: text('key_id').notNull(),
  /** Item → bin. */
  choices: jsonb('choices').notNull(),
  /** What the client wrote beside a request, sealed to the editors; null where nothing was written. */
  text: text('text'),
});

/** Requests in the clients' own words, sealed with a key that is outside the database and destroyed with them: no token, time or order. */
export const requestTexts = pgTable('request_texts', {
  id: uuid('id').primaryKey().defaultRandom(),
  subject: text('subject').notNull(),
  /** First half-year of the plan's year. */
  year: text('year').notNull(),
  request: text('request').notNull(),
  sealed: text('sealed').notNull(),
});

/** What an editor made of the texts of a theme. Only what another editor approved enters a release. Both by their names in the audit log. */
export const paraphrases = pgTable(
  'paraphrases',
  {
    subject: text('subject').notNull(),
    year: text('year').notNull(),
    request: text('request').notNull(),
    text: text('text').notNull(),
    writtenBy: text('written_by').notNull(),
    approvedBy: text('approved_by'),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.year, table.request] }),
    check('four_eyes', sql`${table.approvedBy} is distinct from ${table.writtenBy}`),
  ],
);

/** Words of the list of career terms that an editor chose for the cloud of a year. Only what another editor approved enters a release. */
export const cloudWords = pgTable(
  'cloud_words',
  {
    subject: text('subject').notNull(),
    year: text('year').notNull(),
    word: text('word').notNull(),
    chosenBy: text('chosen_by').notNull(),
    approvedBy: text('approved_by'),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.year, table.word] }),
    check('four_eyes', sql`${table.approvedBy} is distinct from ${table.chosenBy}`),
  ],
);

/** How often each bin of each item was chosen with a voice key. There is no record of a ballot. */
export const counters = pgTable(
  'counters',
  {
    keyId: text('key_id').notNull(),
    item: text('item').notNull(),
    bin: text('bin').notNull(),
    n: integer('n').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.keyId, table.item, table.bin] }),
    check('n_not_negative', sql`${table.n} >= 0`),
  ],
);

/** The privacy budget of a person of an organization or pool in one year. */
export const epsilonEntries = pgTable(
  'epsilon_entries',
  {
    subject: text('subject').notNull(),
    year: text('year').notNull(),
    purpose: text('purpose').notNull(),
    epsilon: numeric('epsilon', { precision: 4, scale: 2, mode: 'number' }).notNull(),
    /** Running total of the year, this entry included. */
    total: numeric('total', { precision: 4, scale: 2, mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.year, table.purpose] }),
    check('total_within_budget', sql`${table.total} <= 4.5 and ${table.epsilon} > 0`),
  ],
);

/** Sealed documents. Inserted once; triggers refuse every later change. */
export const releases = pgTable(
  'releases',
  {
    number: integer('number').primaryKey(),
    subject: text('subject').notNull(),
    halfYear: text('half_year').notNull(),
    /** Canonical JSON: the bytes that were hashed and signed, and that every screen and export shows. */
    document: text('document').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    signature: text('signature').notNull(),
  },
  (table) => [unique().on(table.subject, table.halfYear)],
);

/**
 * Requests of organizations too small for a cloud of their own, with the noise that their release was sealed with, never without. Deleted
 * when the cloud of all of them together is sealed.
 */
export const pooledAnswers = pgTable(
  'pooled_answers',
  {
    year: text('year').notNull(),
    subject: text('subject').notNull(),
    request: text('request').notNull(),
    noisy: integer('noisy').notNull(),
  },
  (table) => [primaryKey({ columns: [table.year, table.subject, table.request] })],
);

/** The clouds of all small organizations of a year together: the same bytes for each of them. Inserted once, like releases. */
export const pooledClouds = pgTable('pooled_clouds', {
  year: text('year').primaryKey(),
  document: text('document').notNull(),
  hash: text('hash').notNull(),
  signature: text('signature').notNull(),
});

export const auditEntries = auditEntriesTable();

export const dailyRuns = dailyRunsTable();
