import { randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { consultantDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { themeCounts } from '@/db/consultation/schema/consultant';
import { privateNotes, records, recordVersions } from '@/db/consultation/schema/record';
import { pastSessions } from '@/db/consultation/schema/session';
import { destroyKey, hasKey, readKey, writeKey } from '@/lib/keys/directory';
import { seal } from '@/lib/keys/sealed-text';
import type { BookingId, ClientId, ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { findEvidence } from '../session/evidence/queries';
import type { RecordEntry } from './input';
import { decideRecord, noteLabel, type RecordRefusal, saysTheSame } from './rules';

type Transaction = Parameters<Parameters<ReturnType<typeof consultantDatabase>['transaction']>[0]>[0];

/**
 * Writes or corrects the record of one of the consultant's own held sessions. A correction keeps what stood before it as a version; saving
 * the same again is none. The first writing raises the consultant's count of each theme; a later one does not. The private note is sealed with the client's note key, which lies outside every database.
 */
export function saveRecord(
  consultant: ConsultantId,
  booking: BookingId,
  entry: RecordEntry,
  now: Date,
): Promise<Result<null, RecordRefusal | 'unknown_booking'>> {
  return consultantDatabase().transaction(async (tx) => {
    const found = await findEvidence(tx, 'consultant', consultant, booking);
    if (!found) return refused('unknown_booking');
    const decision = decideRecord(found.facts);
    if (!decision.ok) return decision;
    const { privateNote, ...record } = entry;
    const first = await write(tx, booking, record, now);
    if (first) await countThemes(tx, consultant, record.themes);
    await keepNote(tx, { client: found.clientId, booking }, privateNote);
    return accepted(null);
  });
}

/** Destroys every note key of a client: what was written privately about them opens nowhere any more, not in an old copy either. */
export async function destroyNotes(client: ClientId): Promise<void> {
  const rows = await consultantDatabase()
    .selectDistinct({ keyName: privateNotes.keyName })
    .from(privateNotes)
    .innerJoin(bookings, eq(bookings.id, privateNotes.bookingId))
    .where(eq(bookings.clientId, client));
  const past = await consultantDatabase()
    .selectDistinct({ keyName: pastSessions.keyName })
    .from(pastSessions)
    .where(eq(pastSessions.clientId, client));
  for (const { keyName } of [...rows, ...past]) if (keyName) destroyKey('notes', keyName);
}

type Texts = Omit<RecordEntry, 'privateNote'>;

/** True when this was the first writing. */
async function write(tx: Transaction, booking: BookingId, record: Texts, now: Date) {
  const inserted = await tx
    .insert(records)
    .values({ bookingId: booking, ...record, writtenAt: now })
    .onConflictDoNothing()
    .returning({ id: records.bookingId });
  if (inserted.length > 0) return true;
  const [before] = await tx.select().from(records).where(eq(records.bookingId, booking)).for('update');
  if (before && !saysTheSame(before, record)) await correct(tx, before, record, now);
  return false;
}

async function correct(tx: Transaction, before: typeof records.$inferSelect, record: Texts, now: Date) {
  await tx.insert(recordVersions).values(before);
  await tx
    .update(records)
    .set({ ...record, version: before.version + 1, writtenAt: now })
    .where(eq(records.bookingId, before.bookingId));
}

async function countThemes(tx: Transaction, consultant: ConsultantId, themes: readonly string[]) {
  // In one order for everybody, so that two records saved at once cannot wait for each other.
  for (const theme of [...new Set(themes)].sort()) {
    await tx
      .insert(themeCounts)
      .values({ consultantId: consultant, theme, sessions: 1 })
      .onConflictDoUpdate({
        target: [themeCounts.consultantId, themeCounts.theme],
        set: { sessions: sql`${themeCounts.sessions} + 1` },
      });
  }
}

type About = { client: ClientId; booking: BookingId };

async function keepNote(tx: Transaction, { client, booking }: About, note: string | null) {
  const known = await tx.select().from(privateNotes).where(eq(privateNotes.bookingId, booking));
  if (note === null && known.length === 0) return;
  const keyName = await noteKey(tx, client);
  const key = Buffer.from(readKey('notes', keyName).toString('utf8'), 'base64url');
  const sealed = seal(key, Buffer.from(note ?? '', 'utf8'), noteLabel(client));
  await tx
    .insert(privateNotes)
    .values({ bookingId: booking, sealed, keyName })
    .onConflictDoUpdate({ target: privateNotes.bookingId, set: { sealed, keyName } });
}

/** The name of the client's note key, made at the first note. Writers of one client queue up, so that there is one key. */
async function noteKey(tx: Transaction, client: ClientId): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`note ${client}`}, 0))`);
  const [known] = await tx
    .select({ keyName: privateNotes.keyName })
    .from(privateNotes)
    .innerJoin(bookings, eq(bookings.id, privateNotes.bookingId))
    .where(and(eq(bookings.clientId, client)))
    .limit(1);
  if (known && hasKey('notes', known.keyName)) return known.keyName;
  const keyName = randomBytes(16).toString('hex');
  writeKey('notes', keyName, randomBytes(32).toString('base64url'));
  return keyName;
}
