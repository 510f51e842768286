import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes } from '../columns';
import { auditEntriesTable, dailyRunsTable, outboxJobsTable, signInAttemptsTable } from '../tables';

const id = () => uuid('id').primaryKey().defaultRandom();
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const organizations = pgTable('organizations', {
  id: id(),
  /** Public and in the bulletin; never a name. */
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  /** The pool that reports for an organization of fewer than 100 people. */
  poolCode: text('pool_code'),
  mailDomains: text('mail_domains').array().notNull(),
  /** The day of the first invitation (the first roster): from then on its people have three weeks to collect before anybody should begin. */
  invitedOn: date('invited_on'),
});

export const contracts = pgTable(
  'contracts',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    firstHalfYear: text('first_half_year').notNull(),
    headcountBand: text('headcount_band').notNull(),
    feeYen: integer('fee_yen').notNull(),
    /** Session tickets a person may collect in a half-year. */
    quota: integer('quota').notNull(),
    /** People behind a published figure; the law of the house is ten, a contract may only raise it. */
    floor: integer('floor').notNull(),
  },
  (table) => [
    unique().on(table.organizationId, table.firstHalfYear),
    check('quota_in_range', sql`${table.quota} between 1 and 12`),
    check('floor_at_least_ten', sql`${table.floor} >= 10`),
  ],
);

export const hrMembers = pgTable('hr_members', {
  id: id(),
  organizationId: uuid('organization_id')
    .notNull()
    .references(() => organizations.id),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  sessionVersion: integer('session_version').notNull().default(1),
});

export const operators = pgTable('operators', {
  id: id(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  sessionVersion: integer('session_version').notNull().default(1),
});

export const employees = pgTable(
  'employees',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    /** 社員番号, as the company writes it. */
    number: text('number').notNull(),
    email: text('email').notNull().unique(),
    name: text('name'),
    department: text('department').notNull(),
    bornOn: date('born_on'),
    joinedOn: date('joined_on'),
    layer: text('layer').notNull(),
    leftOn: date('left_on'),
    sessionVersion: integer('session_version').notNull().default(1),
  },
  (table) => [unique().on(table.organizationId, table.number), index().on(table.organizationId)],
);

export const signInAttempts = signInAttemptsTable();

/** How an organization's people sign in with their company account (OpenID Connect). The client's secret is a file in the key directory. */
export const signInConnections = pgTable(
  'sign_in_connections',
  {
    organizationId: uuid('organization_id')
      .primaryKey()
      .references(() => organizations.id),
    issuer: text('issuer').notNull(),
    clientId: text('client_id').notNull(),
    /** post | basic: how the client proves itself at the token endpoint. */
    method: text('method').notNull(),
    /** The one algorithm that ID tokens may be signed with. */
    algorithm: text('algorithm').notNull(),
    /** Only a connection that has been tried is offered; a change puts it out of use until it is tried again. */
    tried: boolean('tried').notNull().default(false),
  },
  (table) => [
    check('method_known', sql`${table.method} in ('post', 'basic')`),
    check('algorithm_asymmetric', sql`${table.algorithm} in ('RS256', 'PS256', 'ES256', 'EdDSA')`),
  ],
);

/** Whom a company's sign-in means by a subject, since the first sign-in by address. Apart from the roster: HR must not see who came. */
export const companySubjects = pgTable(
  'company_subjects',
  {
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    /** desk | hr */
    door: text('door').notNull(),
    subject: text('subject').notNull(),
    /** The employee or the HR member, by door. */
    personId: uuid('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.door, table.subject] }),
    unique().on(table.door, table.personId),
  ],
);

export const programmes = pgTable(
  'programmes',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    halfYear: text('half_year').notNull(),
    purposes: text('purposes').array().notNull(),
    /** Layers invited; empty means everybody. */
    layers: text('layers').array().notNull(),
    workingTime: boolean('working_time').notNull(),
    briefingOn: date('briefing_on'),
    trainingOn: date('training_on'),
    followUpOn: date('follow_up_on'),
    /** What clients of the company read about it, through the bulletin. */
    note: text('note').notNull(),
  },
  (table) => [unique().on(table.organizationId, table.halfYear)],
);

/**
 * What a company offers on the way: a training, e-learning, an opening inside. Clients read it through the bulletin. How to find it is
 * words and never a link, because a company could make a link of its own for this page and see who follows it.
 */
export const offerings = pgTable(
  'offerings',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    /** training | e_learning | opening */
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    howToFind: text('how_to_find').notNull(),
    /** The day it takes place or begins, and the last day to take part or to apply. */
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
  },
  (table) => [index('offerings_of').on(table.organizationId)],
);

/** Public halves of the keys that sign tickets and voice tokens, and of consultation's held keys. Private halves are files. */
export const signingKeys = pgTable('signing_keys', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  ballot: text('ballot'),
  period: text('period').notNull(),
  subject: text('subject'),
  cell: text('cell'),
  spki: text('spki').notNull(),
  collectFrom: date('collect_from').notNull(),
  collectUntil: date('collect_until').notNull(),
  acceptFrom: date('accept_from').notNull(),
  acceptUntil: date('accept_until').notNull(),
});

/** How many tokens of a key an employee has collected. No time, no message, no signature, no order. */
export const collections = pgTable(
  'collections',
  {
    employeeId: uuid('employee_id')
      .notNull()
      .references(() => employees.id),
    keyId: text('key_id')
      .notNull()
      .references(() => signingKeys.id),
    /** The half-year or year and the kind of token: one row a person, so that a change of cell gives no second voice. */
    quotaGroup: text('quota_group').notNull(),
    signed: integer('signed').notNull(),
    /** SHA-256 of the blinded batch: the same batch is signed again on request. */
    batchHash: text('batch_hash').notNull(),
    /** Whether session tickets were signed once more for a new recovery code, after the first was lost: at most once a half-year. */
    reissued: boolean('reissued').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.employeeId, table.keyId] }),
    unique().on(table.employeeId, table.quotaGroup),
  ],
);

export const plans = pgTable(
  'plans',
  {
    id: id(),
    subject: text('subject').notNull(),
    year: text('year').notNull(),
    /** A `Plan` of lib/shared/bulletin.ts. */
    document: jsonb('document').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [unique().on(table.subject, table.year)],
);

export const bulletins = pgTable('bulletins', {
  version: integer('version').primaryKey(),
  text: text('text').notNull(),
  hash: text('hash').notNull(),
  signature: text('signature').notNull(),
});

/** An uploaded roster between preview and import; gone at import or after a day. */
export const rosterDrafts = pgTable('roster_drafts', {
  id: id(),
  organizationId: uuid('organization_id')
    .notNull()
    .references(() => organizations.id),
  fileName: text('file_name').notNull(),
  content: bytes('content').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

export const auditEntries = auditEntriesTable();

export const outboxJobs = outboxJobsTable();

export const dailyRuns = dailyRunsTable();
