import { asc, eq } from 'drizzle-orm';
import { consultantDatabase, operatorDatabase } from '@/db/consultation/client';
import { consultants } from '@/db/consultation/schema/consultant';
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
      weeklyCap: consultants.weeklyCap,
      holidaysOff: consultants.holidaysOff,
      gridMinutes: consultants.gridMinutes,
    })
    .from(consultants)
    .where(eq(consultants.id, id));
  return row ?? null;
}

/** A consultant's registration as operators see it: the licence, never a session and never a client. */
export type LicenceView = Awaited<ReturnType<typeof listLicences>>[number];

/** Every consultant's registration, the one that ends first at the top. */
export async function listLicences() {
  return operatorDatabase()
    .select({
      id: consultants.id,
      displayName: consultants.displayName,
      registeredName: consultants.registeredName,
      registrationNumber: consultants.registrationNumber,
      registrationExpiresOn: consultants.registrationExpiresOn,
      verifiedOn: consultants.verifiedOn,
    })
    .from(consultants)
    .orderBy(asc(consultants.registrationExpiresOn), asc(consultants.registrationNumber));
}
