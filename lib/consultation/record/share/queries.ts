import { and, asc, eq, gte, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { consultantDatabase } from '@/db/consultation/client';
import { bookings } from '@/db/consultation/schema/booking';
import { clients } from '@/db/consultation/schema/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { recordShares, records } from '@/db/consultation/schema/record';
import { dayIn } from '@/lib/shared/calendar';
import type { BookingId, ConsultantId } from '@/lib/shared/ids';
import type { Concern } from '@/lib/shared/taxonomy';
import { findNames } from '../name/queries';
import { maskNames } from '../name/rules';
import { isConcern } from '../rules';
import { nameMask, withoutDays } from './rules';

/** Everybody whom a consultant may ask for supervision. */
export const listColleagues = (consultant: ConsultantId): Promise<{ id: string; name: string }[]> =>
  consultantDatabase()
    .select({ id: consultants.id, name: consultants.displayName })
    .from(consultants)
    .where(ne(consultants.id, consultant))
    .orderBy(asc(consultants.kana));

/** To whom a record of the consultant's own is shown now, and until when; null when to nobody. */
export async function findShare(consultant: ConsultantId, booking: BookingId, now: Date) {
  const [row] = await consultantDatabase()
    .select({ name: consultants.displayName, until: recordShares.until })
    .from(recordShares)
    .innerJoin(bookings, eq(bookings.id, recordShares.bookingId))
    .innerJoin(consultants, eq(consultants.id, recordShares.supervisorId))
    .where(and(eq(recordShares.bookingId, booking), eq(bookings.consultantId, consultant), stillOpen(now)));
  return row ?? null;
}

/** The month of a session, `YYYY-MM`. */
const month = sql<string>`to_char(lower(${bookings.during}) at time zone 'Asia/Tokyo', 'YYYY-MM')`;

const stillOpen = (now: Date) => gte(recordShares.until, dayIn(now));

/** What colleagues show a consultant for supervision now: whose, of which month, until when. */
export const listShared = (
  supervisor: ConsultantId,
  now: Date,
): Promise<{ id: string; from: string; month: string; until: string }[]> =>
  consultantDatabase()
    .select({ id: recordShares.id, from: consultants.displayName, month, until: recordShares.until })
    .from(recordShares)
    .innerJoin(bookings, eq(bookings.id, recordShares.bookingId))
    .innerJoin(consultants, eq(consultants.id, bookings.consultantId))
    .where(and(eq(recordShares.supervisorId, supervisor), stillOpen(now)))
    .orderBy(asc(recordShares.until), asc(recordShares.id));

/** A record as a supervisor reads it: no client, no pseudonym, no booking, no day; names and days in its texts masked where they were found. */
export type SharedRecord = {
  from: string;
  month: string;
  until: string;
  kind: 'intake' | 'follow_up';
  themes: Concern[];
  presentingConcern: string;
  assessment: string;
  actionPlan: string;
  referral: string;
  nextStep: string;
};

/** A record that is shown to this consultant now; null when it is not, no longer, or not to them. */
export async function findShared(
  supervisor: ConsultantId,
  share: string,
  now: Date,
): Promise<SharedRecord | null> {
  if (!z.uuid().safeParse(share).success) return null;
  const [row] = await consultantDatabase()
    .select({
      from: consultants.displayName,
      month,
      until: recordShares.until,
      kind: bookings.kind,
      record: records,
      nickname: clients.nickname,
    })
    .from(recordShares)
    .innerJoin(bookings, eq(bookings.id, recordShares.bookingId))
    .innerJoin(consultants, eq(consultants.id, bookings.consultantId))
    .innerJoin(records, eq(records.bookingId, recordShares.bookingId))
    .innerJoin(clients, eq(clients.id, bookings.clientId))
    .where(and(eq(recordShares.id, share), eq(recordShares.supervisorId, supervisor), stillOpen(now)));
  if (!row) return null;
  const { record, nickname, kind, ...rest } = row;
  return {
    ...rest,
    kind: kind === 'intake' ? 'intake' : 'follow_up',
    themes: record.themes.filter(isConcern),
    presentingConcern: await withoutIdentity(record.presentingConcern, nickname),
    assessment: await withoutIdentity(record.assessment, nickname),
    actionPlan: await withoutIdentity(record.actionPlan, nickname),
    referral: await withoutIdentity(record.referral ?? '', nickname),
    nextStep: await withoutIdentity(record.nextStep ?? '', nickname),
  };
}

async function withoutIdentity(text: string, nickname: string): Promise<string> {
  const unnamed = text.replaceAll(nickname, nameMask);
  return withoutDays(maskNames(unnamed, await findNames(unnamed), nameMask));
}
