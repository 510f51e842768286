import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant } from '../../columns';
import { bookingId } from './booking';
import { clientId, clients } from './client';
import { consultantId } from './consultant';

/** When a side came to the meeting place: the evidence of a no-show. */
export const arrivals = pgTable(
  'arrivals',
  { bookingId: bookingId().notNull(), side: text('side').notNull(), at: instant('at').notNull() },
  (table) => [primaryKey({ columns: [table.bookingId, table.side] })],
);

/** How a session ended: held | client_no_show | consultant_no_show. */
export const outcomes = pgTable('outcomes', {
  bookingId: bookingId().primaryKey(),
  outcome: text('outcome').notNull(),
  at: instant('at').notNull(),
});

export const questionnaires = pgTable(
  'questionnaires',
  {
    bookingId: bookingId().notNull(),
    /** before | after */
    phase: text('phase').notNull(),
    /** Scale → 1…5; a skipped scale is absent. */
    scales: jsonb('scales').notNull(),
    /** 1…5, after only. */
    satisfaction: integer('satisfaction'),
    /** Whether the client means to do what was agreed, 1…5, after only. */
    intention: integer('intention'),
    /** What the consultant should know beforehand, before only. */
    message: text('message'),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.phase] })],
);

/**
 * What stays of a session once its statement is final: the month, never the day. A line outlives its account; then a trigger takes out
 * everything but consultant, month, kind and outcome.
 */
export const pastSessions = pgTable(
  'past_sessions',
  {
    id: id(),
    consultantId: consultantId(),
    clientId: uuid('client_id').references(() => clients.id, { onDelete: 'set null' }),
    /** YYYY-MM, local. */
    month: text('month').notNull(),
    kind: text('kind').notNull(),
    /** held | client_no_show | consultant_no_show | cancelled_late */
    outcome: text('outcome').notNull(),
    creditHalfYear: text('credit_half_year'),
    /** The consultant's record, as its columns. */
    record: jsonb('record'),
    /** Scales before and after, and satisfaction. */
    scales: jsonb('scales'),
    sealedNote: bytes('sealed_note'),
    keyName: text('key_name'),
  },
  (table) => [index('past_sessions_client').on(table.clientId)],
);

/** That an account has had its held tokens of a half-year signed, and the batch that may be signed again. */
export const heldGrants = pgTable(
  'held_grants',
  { clientId: clientId(), keyId: text('key_id').notNull(), batchHash: text('batch_hash').notNull() },
  (table) => [primaryKey({ columns: [table.clientId, table.keyId] })],
);
