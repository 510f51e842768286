import { boolean, date, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { employees } from './employee';

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
