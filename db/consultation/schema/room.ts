import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bookingId } from './booking';

/**
 * Which open page of a side sits in a room, by a random number of its own: a new page takes the seat over from an older one. Nothing else
 * of a room is in any table; these rows go when the session is ended, and all of them every night.
 */
export const roomSeats = pgTable(
  'room_seats',
  {
    bookingId: bookingId().notNull(),
    /** client | consultant */
    side: text('side').notNull(),
    seat: uuid('seat').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.side] })],
);
