import { boolean, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id } from '../../columns';

export const consultants = pgTable('consultants', {
  id: id(),
  displayName: text('display_name').notNull(),
  kana: text('kana').notNull(),
  registeredName: text('registered_name').notNull(),
  registrationNumber: text('registration_number').notNull().unique(),
  registrationExpiresOn: date('registration_expires_on').notNull(),
  verifiedOn: date('verified_on').notNull(),
  email: text('email').notNull().unique(),
  gender: text('gender').notNull(),
  ageBand: text('age_band').notNull(),
  languages: text('languages').array().notNull(),
  industries: text('industries').array().notNull(),
  themes: text('themes').array().notNull(),
  style: text('style').notNull(),
  introductionJa: text('introduction_ja').notNull(),
  introductionEn: text('introduction_en').notNull(),
  employer: text('employer'),
  /** Public codes of organizations whose people this consultant must not meet. */
  conflictCodes: text('conflict_codes').array().notNull(),
  timeZone: text('time_zone').notNull(),
  bufferMinutes: integer('buffer_minutes').notNull().default(15),
  noticeMinutes: integer('notice_minutes').notNull().default(1440),
  horizonDays: integer('horizon_days').notNull().default(60),
  dailyCap: integer('daily_cap').notNull().default(6),
  gridMinutes: integer('grid_minutes').notNull().default(30),
  weeklyCap: integer('weekly_cap').notNull().default(30),
  /** Whether Japanese holidays are days off. */
  holidaysOff: boolean('holidays_off').notNull().default(false),
  sessionVersion: integer('session_version').notNull().default(1),
});

/** A row of one consultant. */
export const consultantId = () =>
  uuid('consultant_id')
    .notNull()
    .references(() => consultants.id);

/** Sessions of the past per consultant and theme, so that a reason such as "24 talks about this" needs no count over history. */
export const themeCounts = pgTable(
  'theme_counts',
  { consultantId: consultantId(), theme: text('theme').notNull(), sessions: integer('sessions').notNull() },
  (table) => [primaryKey({ columns: [table.consultantId, table.theme] })],
);
