import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, span } from '../../columns';
import { clientId } from './client';
import { consultantId, consultants } from './consultant';

/**
 * A hold or a booking. `live` rows own their time (exclusion constraints, in the migration); a row that was cancelled or whose hold
 * has lapsed is not live. No time of writing.
 */
export const bookings = pgTable(
  'bookings',
  {
    id: id(),
    clientId: clientId(),
    consultantId: consultantId(),
    during: span('during').notNull(),
    /** `during` and the consultant's buffer after it. */
    blocked: span('blocked').notNull(),
    /** intake | follow_up */
    kind: text('kind').notNull(),
    live: boolean('live').notNull(),
    /** Set while the row is only a hold; a lapsed hold is cleared by whoever meets it. */
    heldUntil: instant('held_until'),
    /** The credit that a booking uses; null while it is a hold. */
    creditHalfYear: text('credit_half_year'),
    /** The late rule as it was when the client confirmed. */
    rule: jsonb('rule'),
    idempotencyKey: text('idempotency_key').unique(),
    requestHash: text('request_hash'),
  },
  (table) => [index('bookings_client').on(table.clientId)],
);

/** A row of one booking, gone with it. */
export const bookingId = () => uuid('booking_id').references(() => bookings.id, { onDelete: 'cascade' });

export const cancellations = pgTable('cancellations', {
  bookingId: bookingId().primaryKey(),
  /** client | consultant | platform */
  by: text('by').notNull(),
  at: instant('at').notNull(),
  late: boolean('late').notNull(),
});

/** That a client gave up one time for another, in one transaction. A late move leaves a cancelled booking and makes another one. */
export const moves = pgTable(
  'moves',
  {
    id: id(),
    bookingId: bookingId().notNull(),
    /** The booking that holds the new time. */
    becameId: uuid('became_id')
      .notNull()
      .references(() => bookings.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    idempotencyKey: text('idempotency_key').notNull().unique(),
    requestHash: text('request_hash').notNull(),
  },
  (table) => [index('moves_of').on(table.bookingId)],
);

/** A client contests a recorded no-show; the arrivals decide at once. */
export const contests = pgTable('contests', {
  bookingId: bookingId().primaryKey(),
  at: instant('at').notNull(),
  upheld: boolean('upheld').notNull(),
});

/**
 * A client waits for a time: of one consultant, of anybody (null), or (with a booking) for one that is earlier than it. No time of
 * writing: whose turn it is is drawn.
 */
export const waits = pgTable(
  'waits',
  {
    id: id(),
    clientId: clientId(),
    consultantId: uuid('consultant_id').references(() => consultants.id),
    bookingId: bookingId(),
    /** The last moment at which a wished time may start, chosen by the client. */
    until: instant('until').notNull(),
    /** Empty lists mean any. */
    timeBands: text('time_bands').array().notNull(),
    /** ISO weekdays in Japan. */
    weekdays: integer('weekdays').array().notNull(),
  },
  (table) => [
    unique('one_wait').on(table.clientId, table.consultantId, table.bookingId).nullsNotDistinct(),
    index('waits_for').on(table.consultantId),
  ],
);

/** A time shown to a client who may want it. It takes nothing: whoever accepts first has it. */
export const offers = pgTable(
  'offers',
  {
    id: id(),
    clientId: clientId(),
    consultantId: consultantId(),
    startsAt: instant('starts_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** waited | earlier | handed_over */
    reason: text('reason').notNull(),
    /** The booking that would move (earlier), or that fell away (handed over). */
    bookingId: bookingId(),
    /** The wait that it answers, and with which it goes; none when a booking was handed over. */
    waitId: uuid('wait_id').references(() => waits.id, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('one_offer').on(table.clientId, table.consultantId, table.startsAt),
    index('offers_of').on(table.waitId),
  ],
);
