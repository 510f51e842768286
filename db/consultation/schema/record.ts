import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant } from '../../columns';
import { bookingId } from './booking';
import { consultants } from './consultant';

/** What a consultant writes, except the private note. */
const texts = () => ({
  presentingConcern: text('presenting_concern').notNull(),
  assessment: text('assessment').notNull(),
  actionPlan: text('action_plan').notNull(),
  themes: text('themes').array().notNull(),
  referral: text('referral'),
  nextStep: text('next_step'),
});

/** The consultant's record. Its theme codes are proposed to the client; nothing of it has a route to HR. */
export const records = pgTable('records', {
  bookingId: bookingId().primaryKey(),
  ...texts(),
  /** Counts the corrections; the first writing is 1. */
  version: integer('version').notNull().default(1),
  writtenAt: instant('written_at'),
});

/** What a record said before a correction. Written once, gone with the booking; the line of the month keeps the texts without their times. */
export const recordVersions = pgTable(
  'record_versions',
  {
    bookingId: bookingId().notNull(),
    version: integer('version').notNull(),
    writtenAt: instant('written_at'),
    ...texts(),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.version] })],
);

/** That a consultant shows one record, without its client, to one colleague for supervision, until a day. Withdrawn = gone. */
export const recordShares = pgTable('record_shares', {
  id: id(),
  bookingId: bookingId().notNull().unique(),
  supervisorId: uuid('supervisor_id')
    .notNull()
    .references(() => consultants.id),
  until: date('until').notNull(),
});

/** AES-256-GCM; the key is a file outside PostgreSQL whose random name is `keyName`. */
export const privateNotes = pgTable('private_notes', {
  bookingId: bookingId().primaryKey(),
  sealed: bytes('sealed').notNull(),
  keyName: text('key_name').notNull(),
});
