import { asc, gte, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { addMinutes, dayIn } from '@/lib/shared/calendar';
import { type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import type { Diary, Window } from '../../availability/diary/rules';
import { firstStarts, sessionMinutes } from '../../availability/rules';
import { dayMinutes, instantOf } from '../../availability/zone/rules';
import { diaryColumns, readDiary } from '../candidate/queries';
import { apart } from '../rules';
import { findSeeker, type Seeker } from '../seeker/queries';

/** One of the earliest openings over all consultants. */
export type Soon = {
  consultantId: ConsultantId;
  name: string;
  conflictCodes: readonly string[];
  startsAt: Date;
};

/** Days in which the earliest openings are looked for, at first and where those are too few: what is found within the first is earliest of all. */
const soonDays = [2, 14] as const;
const ofOne = 2;

/** The earliest openings of the next two weeks over all consultants, at most `limit`, two of one consultant. Three statements at most. */
export async function soonest(client: ClientId, now: Date, limit = 24): Promise<Soon[]> {
  const seeker = await findSeeker(client, now);
  const [minutes] = sessionMinutes[seeker.kind];
  let found: Soon[] = [];
  for (const days of soonDays) {
    const window = { from: now, until: addMinutes(now, days * dayMinutes) };
    found = earliest(await listEverybody(seeker, window, now), minutes);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

export type Somebody = Omit<Soon, 'startsAt'> & { diary: Diary };

/** Everybody with a licence in force and their openings in a window, in one statement. */
export async function listEverybody(
  seeker: Pick<Seeker, 'client' | 'taken'>,
  window: Window,
  now: Date,
): Promise<Somebody[]> {
  const rows = await clientDatabase()
    .select({
      id: consultants.id,
      name: consultants.displayName,
      conflictCodes: consultants.conflictCodes,
      diary: diaryColumns(seeker, window, now),
    })
    .from(consultants)
    .innerJoin(one, sql`true`)
    .where(gte(consultants.registrationExpiresOn, dayIn(now)))
    .orderBy(asc(consultants.id));
  return rows.flatMap(({ id, diary, ...row }) => {
    const known = consultantId(id);
    return known ? [{ consultantId: known, ...row, diary: readDiary(diary, seeker, window, now) }] : [];
  });
}

/** Joined so that columns keep the names of their tables inside the look-ups. */
const one = sql`(select 1) one`;

const earliest = (everybody: readonly Somebody[], minutes: number): Soon[] =>
  everybody
    .flatMap(({ diary, ...one }) =>
      firstStarts(diary, minutes, ofOne, apart(minutes)).map((start) => ({
        ...one,
        startsAt: instantOf(start),
      })),
    )
    .sort(
      (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.consultantId < b.consultantId ? -1 : 1),
    );
