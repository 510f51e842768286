import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { privateNotes, records, recordVersions } from '@/db/consultation/schema/record';
import { pastSessions } from '@/db/consultation/schema/session';
import { hasKey, readKey } from '@/lib/keys/directory';
import { unseal } from '@/lib/keys/sealed-text';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import type { Concern } from '@/lib/shared/taxonomy';
import type { RecordEntry } from './input';
import { isConcern, noteLabel, type RecordTexts } from './rules';

export type RecordView = RecordEntry & {
  /** True where a note was written and its key is gone: it opens nowhere any more. */
  noteDestroyed: boolean;
  /** Counts the corrections; 1 is the first writing. */
  version: number;
};

/** A record as its writer sees it; null when there is none, or when it is somebody else's. */
export async function findRecord(consultant: ConsultantId, booking: BookingId): Promise<RecordView | null> {
  const [row] = await consultantDatabase()
    .select({ record: records, note: privateNotes, client: bookings.clientId })
    .from(records)
    .innerJoin(bookings, eq(bookings.id, records.bookingId))
    .leftJoin(privateNotes, eq(privateNotes.bookingId, records.bookingId))
    .where(and(eq(records.bookingId, booking), eq(bookings.consultantId, consultant)));
  if (!row) return null;
  const note = row.note && openNote(row.note, row.client);
  const { presentingConcern, assessment, actionPlan, referral, nextStep } = row.record;
  return {
    presentingConcern,
    assessment,
    actionPlan,
    referral,
    nextStep,
    themes: row.record.themes.filter(isConcern),
    privateNote: note || null,
    noteDestroyed: row.note !== null && note === null,
    version: row.record.version,
  };
}

export type RecordVersion = Omit<RecordTexts, 'themes'> & {
  version: number;
  writtenAt: Date | null;
  themes: Concern[];
};

/** What a record of the consultant's own said before its corrections, the latest first. */
export async function listVersions(consultant: ConsultantId, booking: BookingId): Promise<RecordVersion[]> {
  const rows = await consultantDatabase()
    .select({ version: recordVersions })
    .from(recordVersions)
    .innerJoin(bookings, eq(bookings.id, recordVersions.bookingId))
    .where(and(eq(recordVersions.bookingId, booking), eq(bookings.consultantId, consultant)))
    .orderBy(desc(recordVersions.version));
  return rows.map(({ version: { bookingId: _, ...version } }) => ({
    ...version,
    themes: version.themes.filter(isConcern),
  }));
}

/** Themes of the consultant's other sessions with the client of a booking, the latest first. */
export async function listLastThemes(consultant: ConsultantId, booking: BookingId): Promise<Concern[]> {
  const db = consultantDatabase();
  const asked = alias(bookings, 'asked');
  const lately = await db
    .select({ themes: records.themes })
    .from(asked)
    .innerJoin(bookings, eq(bookings.clientId, asked.clientId))
    .innerJoin(records, eq(records.bookingId, bookings.id))
    .where(and(eq(asked.id, booking), eq(bookings.consultantId, consultant), ne(bookings.id, booking)))
    .orderBy(desc(sql`lower(${bookings.during})`));
  const before = await db
    .select({ themes: sql<string[] | null>`${pastSessions.record} -> 'themes'` })
    .from(asked)
    .innerJoin(pastSessions, eq(pastSessions.clientId, asked.clientId))
    .where(and(eq(asked.id, booking), eq(pastSessions.consultantId, consultant)))
    .orderBy(desc(pastSessions.month));
  return [...new Set([...lately, ...before].flatMap(({ themes }) => themes ?? []))].filter(isConcern);
}

/** What the consultant's record hands to the client: proposed themes, what was agreed, and what comes next. Never the rest. */
export type Proposal = { themes: Concern[]; actionPlan: string; nextStep: string | null };

export async function findProposal(client: ClientId, booking: BookingId): Promise<Proposal | null> {
  const [row] = await clientDatabase()
    .select({ themes: records.themes, actionPlan: records.actionPlan, nextStep: records.nextStep })
    .from(records)
    .innerJoin(bookings, eq(bookings.id, records.bookingId))
    .where(and(eq(records.bookingId, booking), eq(bookings.clientId, client)));
  return row ? { ...row, themes: row.themes.filter(isConcern) } : null;
}

/** The words of a sealed note of an account's; null when its key is gone. */
export function openNote(note: { sealed: Buffer; keyName: string }, client: string): string | null {
  if (!hasKey('notes', note.keyName)) return null;
  const key = Buffer.from(readKey('notes', note.keyName).toString('utf8'), 'base64url');
  return unseal(key, note.sealed, noteLabel(client))?.toString('utf8') ?? null;
}
