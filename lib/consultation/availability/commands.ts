import { and, eq, sql } from 'drizzle-orm';
import { type ConsultationConsultantDatabase, consultantDatabase } from '@/db/consultation/client';
import { absences, dayOverrides, weeklyHours } from '@/db/consultation/schema/availability';
import { consultants } from '@/db/consultation/schema/consultant';
import { addDays } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { WeeklyHours } from './hours/rules';
import { decideWeek, type WeekRefusal, type WeekSettings } from './week/rules';
import { dayNumber } from './zone/rules';

/**
 * Replaces a consultant's week and the settings beside it, at once. Bookings stay as they are, also where they now lie outside
 * (`previewChange` lists them beforehand). Waits for holds and bookings of this consultant that are under way, so that none of them
 * is decided by half a week.
 */
export async function saveWeeklyHours(
  consultant: ConsultantId,
  hours: readonly WeeklyHours[],
  settings: Partial<WeekSettings>,
): Promise<Result<{ intervals: number }, WeekRefusal>> {
  const week = decideWeek(hours);
  if (!week.ok) return week;
  await alone(consultant, async (tx) => {
    if (Object.keys(settings).length > 0)
      await tx.update(consultants).set(settings).where(eq(consultants.id, consultant));
    await tx.delete(weeklyHours).where(eq(weeklyHours.consultantId, consultant));
    const rows = week.value.map((hour) => ({ consultantId: consultant, ...hour }));
    if (rows.length > 0) await tx.insert(weeklyHours).values(rows);
  });
  return accepted({ intervals: week.value.length });
}

/** Local days, both ends included, and the hours of each; none closes them. */
export type Days = { startsOn: string; endsOn: string; hours: readonly (readonly [number, number])[] };

export type DaysRefusal = WeekRefusal | 'days_wrong' | 'too_many_days';

/** Days of one entry. */
const longestAbsence = 366;
const longestOverride = 31;

/**
 * Closes days (no hours), or gives each of them hours of its own in place of the weekday's. Both ends are included. Bookings stay as they
 * are; `previewChange` lists those that fall outside.
 */
export async function setDays(
  consultant: ConsultantId,
  { startsOn, endsOn, hours }: Days,
): Promise<Result<{ days: number }, DaysRefusal>> {
  const days = dayNumber(endsOn) - dayNumber(startsOn) + 1;
  if (days < 1) return refused('days_wrong');
  if (days > (hours.length > 0 ? longestOverride : longestAbsence)) return refused('too_many_days');
  const checked = decideWeek(
    hours.map(([startMinute, endMinute]) => ({ weekday: 1, startMinute, endMinute })),
  );
  if (!checked.ok) return checked;
  const list = checked.value.map(({ startMinute, endMinute }) => [startMinute, endMinute]);
  await alone(consultant, async (tx) => {
    if (list.length === 0) await tx.insert(absences).values({ consultantId: consultant, startsOn, endsOn });
    for (let index = 0; list.length > 0 && index < days; index += 1)
      await tx
        .insert(dayOverrides)
        .values({ consultantId: consultant, day: addDays(startsOn, index), hours: list })
        .onConflictDoUpdate({ target: [dayOverrides.consultantId, dayOverrides.day], set: { hours: list } });
  });
  return accepted({ days });
}

/** Lets a day follow the week again, or ends an absence. False when there was none of this consultant's. */
export function removeException(
  consultant: ConsultantId,
  which: { day: string } | { absence: string },
): Promise<boolean> {
  return alone(consultant, async (tx) => {
    const rows =
      'day' in which
        ? await tx
            .delete(dayOverrides)
            .where(and(eq(dayOverrides.consultantId, consultant), eq(dayOverrides.day, which.day)))
            .returning({ day: dayOverrides.day })
        : await tx
            .delete(absences)
            .where(and(eq(absences.consultantId, consultant), eq(absences.id, which.absence)))
            .returning({ day: absences.startsOn });
    return rows.length > 0;
  });
}

/** Waits for holds and bookings of this consultant that are under way, so that none of them is decided by half a change. */
const alone = <Value>(
  consultant: ConsultantId,
  work: (tx: ConsultationConsultantDatabase) => Promise<Value>,
): Promise<Value> =>
  consultantDatabase().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${consultant}, 0))`);
    return work(tx);
  });
