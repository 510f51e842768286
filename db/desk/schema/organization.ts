import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id } from '../../columns';

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
