import { eq } from 'drizzle-orm';
import { consultantDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema';
import type { ConsultantId } from '@/lib/shared/ids';

/** What a consultant sees of the own profile. */
export type OwnProfile = NonNullable<Awaited<ReturnType<typeof findProfile>>>;

export async function findProfile(id: ConsultantId) {
  const [row] = await consultantDatabase()
    .select({
      displayName: consultants.displayName,
      registrationExpiresOn: consultants.registrationExpiresOn,
      timeZone: consultants.timeZone,
      bufferMinutes: consultants.bufferMinutes,
      noticeMinutes: consultants.noticeMinutes,
      horizonDays: consultants.horizonDays,
      dailyCap: consultants.dailyCap,
      gridMinutes: consultants.gridMinutes,
    })
    .from(consultants)
    .where(eq(consultants.id, id));
  return row ?? null;
}
