import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, span } from '../columns';
import { auditEntriesTable, dailyRunsTable, outboxJobsTable, signInAttemptsTable } from '../tables';

const id = () => uuid('id').primaryKey().defaultRandom();
const instant = (name: string) => timestamp(name, { withTimezone: true });
const clientId = () =>
  uuid('client_id')
    .notNull()
    .references(() => clients.id, { onDelete: 'cascade' });
const consultantId = () =>
  uuid('consultant_id')
    .notNull()
    .references(() => consultants.id);
const bookingId = () => uuid('booking_id').references(() => bookings.id, { onDelete: 'cascade' });

/** A pseudonymous account made from tickets. No company, no address, no time of creation. */
export const clients = pgTable('clients', {
  id: id(),
  nickname: text('nickname').notNull(),
  /** SHA-256 in hex of the login secret that the device derives from the recovery code. */
  loginHash: text('login_hash').notNull().unique(),
  sessionVersion: integer('session_version').notNull().default(1),
});

/**
 * Passkeys of an account: what WebAuthn needs to check a signature. The user handle in them is random and kept nowhere; no name, no
 * model of the device, no time.
 */
export const passkeys = pgTable(
  'passkeys',
  {
    /** Credential id in base64url, as the authenticator drew it. */
    credentialId: text('credential_id').primaryKey(),
    clientId: clientId(),
    publicKey: bytes('public_key').notNull(),
    /** Signatures so far, as the authenticator counts them; synchronised passkeys always say 0. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
  },
  (table) => [index('passkeys_client').on(table.clientId)],
);

/**
 * Sealed emergency cards: three ciphertexts, each of which two of three holders open together. `openedFor` is the reason once that has
 * happened, for the client to see; no time.
 */
export const emergencyCards = pgTable('emergency_cards', {
  clientId: clientId().primaryKey(),
  boxes: jsonb('boxes').notNull(),
  openedFor: text('opened_for'),
});

/** Answers to the five questions of the matching. */
export const wishes = pgTable('wishes', {
  clientId: clientId().primaryKey(),
  concerns: text('concerns').array().notNull(),
  /** listen | sort_out | advise */
  style: text('style'),
  industries: text('industries').array().notNull(),
  gender: text('gender'),
  ageBand: text('age_band'),
  language: text('language'),
  timeBands: text('time_bands').array().notNull(),
});

/** Sessions an account may book of one half-year, one a ticket. */
export const credits = pgTable(
  'credits',
  {
    clientId: clientId(),
    halfYear: text('half_year').notNull(),
    granted: integer('granted').notNull(),
    used: integer('used').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.clientId, table.halfYear] }),
    check('used_within_granted', sql`${table.used} between 0 and ${table.granted}`),
  ],
);

export const spentTickets = pgTable(
  'spent_tickets',
  { keyId: text('key_id').notNull(), hash: text('hash').notNull() },
  (table) => [primaryKey({ columns: [table.keyId, table.hash] })],
);

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

/** Sessions of the past per consultant and theme, so that a reason such as "24 talks about this" needs no count over history. */
export const themeCounts = pgTable(
  'theme_counts',
  { consultantId: consultantId(), theme: text('theme').notNull(), sessions: integer('sessions').notNull() },
  (table) => [primaryKey({ columns: [table.consultantId, table.theme] })],
);

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

/** A client waits for a time of a consultant: for any, or (with a booking) for one that is earlier than it. */
export const waits = pgTable(
  'waits',
  {
    id: id(),
    clientId: clientId(),
    consultantId: consultantId(),
    bookingId: bookingId(),
    until: instant('until').notNull(),
  },
  (table) => [
    uniqueIndex('one_wait').on(table.clientId, table.consultantId),
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
    answeredAt: instant('answered_at'),
  },
  (table) => [uniqueIndex('one_offer').on(table.clientId, table.consultantId, table.startsAt)],
);

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
    /** What the consultant should know beforehand, before only. */
    message: text('message'),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.phase] })],
);

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

export const signInAttempts = signInAttemptsTable();

export const auditEntries = auditEntriesTable();

export const outboxJobs = outboxJobsTable();

export const dailyRuns = dailyRunsTable();
