import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, id } from '../../columns';

/** A pseudonymous account made from tickets. No company, no address, no time of creation. */
export const clients = pgTable('clients', {
  id: id(),
  nickname: text('nickname').notNull(),
  /** SHA-256 in hex of the login secret that the device derives from the recovery code. */
  loginHash: text('login_hash').notNull().unique(),
  sessionVersion: integer('session_version').notNull().default(1),
});

/** A row of one client, gone with the account. */
export const clientId = () =>
  uuid('client_id')
    .notNull()
    .references(() => clients.id, { onDelete: 'cascade' });

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
