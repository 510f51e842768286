import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id } from '../../columns';
import { clientId } from './client';

/** Steps that a client has set for the time after a session. No time of writing. */
export const pathSteps = pgTable(
  'path_steps',
  {
    id: id(),
    clientId: clientId(),
    text: text('text').notNull(),
    /** minutes_15 | week_1 | months_3 */
    size: text('size').notNull(),
    /** YYYY-MM-DD; once it lies 60 days back YYYY-MM. */
    due: text('due').notNull(),
    done: boolean('done').notNull().default(false),
  },
  (table) => [index('path_steps_of').on(table.clientId)],
);

/** How things stand one and three months after a month with a session. Months, never days. */
export const followUps = pgTable(
  'follow_ups',
  {
    clientId: clientId(),
    /** The month of the session, YYYY-MM. */
    month: text('month').notNull(),
    /** 1 | 3 */
    afterMonths: integer('after_months').notNull(),
    /** not_yet | begun | done; null where it was skipped. */
    progress: text('progress'),
    /** Scale → 1…5; a skipped scale is absent. */
    scales: jsonb('scales').notNull(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.month, table.afterMonths] })],
);
