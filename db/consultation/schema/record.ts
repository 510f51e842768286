import { pgTable, text } from 'drizzle-orm/pg-core';
import { bytes } from '../../columns';
import { bookingId } from './booking';

/** The consultant's record. Its theme codes are proposed to the client; nothing of it has a route to HR. */
export const records = pgTable('records', {
  bookingId: bookingId().primaryKey(),
  presentingConcern: text('presenting_concern').notNull(),
  assessment: text('assessment').notNull(),
  actionPlan: text('action_plan').notNull(),
  themes: text('themes').array().notNull(),
  referral: text('referral'),
  nextStep: text('next_step'),
});

/** AES-256-GCM; the key is a file outside PostgreSQL whose random name is `keyName`. */
export const privateNotes = pgTable('private_notes', {
  bookingId: bookingId().primaryKey(),
  sealed: bytes('sealed').notNull(),
  keyName: text('key_name').notNull(),
});
