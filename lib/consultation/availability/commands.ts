import { eq, sql } from 'drizzle-orm';
import { consultantDatabase } from '@/db/consultation/client';
import { consultants, weeklyHours } from '@/db/consultation/schema';
import type { ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result } from '@/lib/shared/result';
import type { WeeklyHours } from './diary/rules';
import { decideWeek, type WeekRefusal, type WeekSettings } from './week/rules';

/**
 * Replaces a consultant's week and the settings beside it, at once. Bookings stay as they are, also where they now lie outside
 * (`previewWeeklyHours` lists them beforehand). Waits for holds and bookings of this consultant that are under way, so that none of them
 * is decided by half a week.
 */
export async function saveWeeklyHours(
  consultant: ConsultantId,
  hours: readonly WeeklyHours[],
  settings: WeekSettings,
): Promise<Result<{ intervals: number }, WeekRefusal>> {
  const week = decideWeek(hours);
  if (!week.ok) return week;
  await consultantDatabase().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${consultant}, 0))`);
    await tx.update(consultants).set(settings).where(eq(consultants.id, consultant));
    await tx.delete(weeklyHours).where(eq(weeklyHours.consultantId, consultant));
    const rows = week.value.map((hour) => ({ consultantId: consultant, ...hour }));
    if (rows.length > 0) await tx.insert(weeklyHours).values(rows);
  });
  return accepted({ intervals: week.value.length });
}
