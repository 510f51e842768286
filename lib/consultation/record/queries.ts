import { and, eq } from 'drizzle-orm';
import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { privateNotes, records } from '@/db/consultation/schema/record';
import { hasKey, readKey } from '@/lib/keys/directory';
import { unseal } from '@/lib/keys/sealed-text';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { type Concern, concerns } from '@/lib/shared/taxonomy';
import type { RecordEntry } from './input';
import { noteLabel } from './rules';

export type RecordView = RecordEntry & {
  /** True where a note was written and its key is gone: it opens nowhere any more. */
  noteDestroyed: boolean;
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
  };
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

function openNote(note: typeof privateNotes.$inferSelect, client: string): string | null {
  if (!hasKey('notes', note.keyName)) return null;
  const key = Buffer.from(readKey('notes', note.keyName).toString('utf8'), 'base64url');
  return unseal(key, note.sealed, noteLabel(client))?.toString('utf8') ?? null;
}

const isConcern = (code: string): code is Concern => concerns.some((concern) => concern === code);
