import { date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant } from '../../columns';
import { organizations } from './organization';

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
