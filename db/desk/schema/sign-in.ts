import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { signInAttemptsTable } from '../../tables';
import { organizations } from './organization';

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
