import { eq, sql } from 'drizzle-orm';
import { clientDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
import { type ClientId, type ConsultantId, consultantId } from '@/lib/shared/ids';
import { farthest } from '../../availability/queries';
import { openStarts, sessionMinutes } from '../../availability/rules';
import { instantOf } from '../../availability/zone/rules';
import { diaryColumns, readDiary } from '../candidate/queries';
import { findSeeker } from '../seeker/queries';

export type Shown = NonNullable<Awaited<ReturnType<typeof findShown>>>;
export type Profile = Shown['profile'];

/** A consultant's public profile and every time that this client can hold there now; null when there is no such consultant. Two statements. */
export async function findShown(client: ClientId, id: ConsultantId, now: Date) {
  const window = { from: now, until: farthest(now) };
  const [seeker, [row]] = await Promise.all([
    findSeeker(client, now),
    clientDatabase()
      .select({ profile: profileColumns, diary: diaryColumns({ client, taken: [] }, window, now) })
      .from(consultants)
      .innerJoin(one, sql`true`)
      .where(eq(consultants.id, id)),
  ]);
  const known = consultantId(row?.profile.consultantId);
  if (!row || !known) return null;
  const [minutes] = sessionMinutes[seeker.kind];
  const starts = openStarts(readDiary(row.diary, seeker, window, now), minutes).map(instantOf);
  return { profile: { ...row.profile, consultantId: known }, minutes, starts };
}

/** A consultant's public profile; null when there is none. */
export async function findConsultant(id: ConsultantId) {
  const [row] = await clientDatabase().select(profileColumns).from(consultants).where(eq(consultants.id, id));
  const known = consultantId(row?.consultantId);
  return row && known ? { ...row, consultantId: known } : null;
}

/** Joined so that columns keep the names of their tables inside the look-ups. */
const one = sql`(select 1) one`;

const profileColumns = {
  consultantId: consultants.id,
  name: consultants.displayName,
  verifiedOn: consultants.verifiedOn,
  employer: consultants.employer,
  conflictCodes: consultants.conflictCodes,
  languages: consultants.languages,
  industries: consultants.industries,
  themes: consultants.themes,
  style: consultants.style,
  introductionJa: consultants.introductionJa,
  introductionEn: consultants.introductionEn,
};
