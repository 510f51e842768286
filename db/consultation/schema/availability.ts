import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { id, span } from '../../columns';
import { consultantId } from './consultant';

/** Wall-clock hours of a weekday (ISO, Monday 1) in the consultant's own zone; may end at 24:00 (1440). */
export const weeklyHours = pgTable(
  'weekly_hours',
  {
    consultantId: consultantId(),
    weekday: integer('weekday').notNull(),
    startMinute: integer('start_minute').notNull(),
    endMinute: integer('end_minute').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consultantId, table.weekday, table.startMinute] }),
    check('weekday_in_range', sql`${table.weekday} between 1 and 7`),
    check(
      'minutes_in_range',
      sql`0 <= ${table.startMinute} and ${table.startMinute} < ${table.endMinute} and ${table.endMinute} <= 1440`,
    ),
  ],
);

/** Hours of one local day in place of the weekday's: `[[start, end], …]` in minutes of the day; none is a day off. */
export const dayOverrides = pgTable(
  'day_overrides',
  {
    consultantId: consultantId(),
    day: date('day').notNull(),
    hours: jsonb('hours').notNull(),
  },
  (table) => [primaryKey({ columns: [table.consultantId, table.day] })],
);

/** Local days off, both ends included, whatever the week or an override says. */
export const absences = pgTable(
  'absences',
  {
    id: id(),
    consultantId: consultantId(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
  },
  (table) => [
    index('absences_of').on(table.consultantId),
    check('absence_in_order', sql`${table.startsOn} <= ${table.endsOn}`),
  ],
);

/** Times taken elsewhere, from the consultant's own calendars: when, never what. */
export const busyTimes = pgTable(
  'busy_times',
  { id: id(), consultantId: consultantId(), during: span('during').notNull() },
  (table) => [index('busy_times_of').on(table.consultantId, sql`lower(${table.during})`)],
);
