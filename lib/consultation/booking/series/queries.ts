import { eq } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { dayIn } from '@/lib/shared/calendar';
import type { BookingId, ClientId } from '@/lib/shared/ids';
import { findDiary } from '../../availability/diary/queries';
import { farthest, findKind } from '../../availability/queries';
import { sessionMinutes } from '../../availability/rules';
import { minuteOf } from '../../availability/zone/rules';
import { creditView } from '../../client/rules';
import { findEvidence } from '../../session/evidence/queries';
import { listCredits } from '../credit/queries';
import { type ProposedDate, proposeSeries, type Rhythm, seriesStarts } from './rules';

export type SeriesView = {
  consultantName: string;
  minutes: number;
  /** Sessions left today. */
  left: number;
  dates: ProposedDate[];
};

/**
 * The dates of a series after one of the client's own bookings, as they could be booked now; null when there is no such booking, it is
 * cancelled, or the client has not had a first session yet.
 */
export async function findSeries(
  client: ClientId,
  booking: BookingId,
  { every, count }: { every: Rhythm; count: number },
  now: Date,
): Promise<SeriesView | null> {
  const db = clientDatabase();
  const base = await findEvidence(db, 'client', client, booking);
  if (!base || base.facts.cancelled || (await findKind(db, client)) === 'intake') return null;
  const { consultantId, facts } = base;
  const diary = await findDiary(db, consultantId, client, { from: now, until: farthest(now) }, now);
  const [row] = await db
    .select({ name: consultants.displayName })
    .from(consultants)
    .where(eq(consultants.id, consultantId));
  if (!diary || !row) return null;
  const minutes = lengthAfter((facts.endsAt.getTime() - facts.startsAt.getTime()) / 60_000);
  const { timeZone } = diary.settings;
  const wished = seriesStarts(timeZone, minuteOf(facts.startsAt), every, count, diary.earliest);
  const credits = await listCredits(db, client);
  const left = credits.map((credit) => creditView(credit, dayIn(now))).filter(({ open }) => open);
  return {
    consultantName: row.name,
    minutes,
    left: left.reduce((sum, credit) => sum + credit.left, 0),
    dates: proposeSeries(diary, minutes, wished, credits),
  };
}

/** The sessions to come are as long as the one before them, or of the usual length after a first session. */
export const lengthAfter = (minutes: number): number =>
  sessionMinutes.follow_up.find((one) => one === minutes) ?? sessionMinutes.follow_up[0];
