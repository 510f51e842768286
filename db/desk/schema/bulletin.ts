import { integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { id } from '../../columns';

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
