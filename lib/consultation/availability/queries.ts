import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { absences, dayOverrides, weeklyHours } from '@/db/consultation/schema/availability';
import { bookings } from '@/db/consultation/schema/booking';
import { clients } from '@/db/consultation/schema/client';
import { addMinutes } from '@/lib/shared/calendar';
import { type BookingId, bookingId, type ClientId, type ConsultantId } from '@/lib/shared/ids';
import { wasHeld } from '../past/queries';
import type { SideDatabase } from '../session/evidence/queries';
import type { SessionKind } from '../session/view';
import { isComing, stretchOf } from './busy/queries';
import { type Change, findDiary } from './diary/queries';
import type { Window } from './diary/rules';
import type { WeeklyHours } from './hours/rules';
import { overrideHours } from './input';
import { covered, openStarts, sessionMinutes } from './rules';
import { dayMinutes, instantOf } from './zone/rules';

export type Openings = { kind: SessionKind; minutes: number; starts: Date[] };

/**
 * Every time that this client can hold at a consultant now, in order; null when there is no such consultant. Three statements. With
 * `leaving`, every time that this booking can be moved to.
 */
export async function listOpenings(
  client: ClientId,
  consultant: ConsultantId,
  now: Date,
  leaving: { bookingId: BookingId; minutes: number } | null = null,
): Promise<Openings | null> {
  const db = clientDatabase();
  const window = { from: now, until: farthest(now) };
  const diary = await findDiary(db, consultant, client, window, now, { leaving: leaving?.bookingId ?? null });
  if (!diary) return null;
  const kind = await findKind(db, client);
  const minutes = leaving?.minutes ?? sessionMinutes[kind][0];
  return { kind, minutes, starts: openStarts(diary, minutes).map(instantOf) };
}

/** `follow_up` once a session of the account was held with anybody. */
export async function findKind(db: SideDatabase, client: ClientId): Promise<SessionKind> {
  const [row] = await db
    .select({ held: wasHeld(client) })
    .from(clients)
    .where(eq(clients.id, client));
  return row?.held ? 'follow_up' : 'intake';
}

/** No horizon is longer. */
export const farthest = (now: Date): Date => addMinutes(now, 366 * dayMinutes);

/** The consultant's week, Monday first. */
export const listWeeklyHours = (consultant: ConsultantId): Promise<WeeklyHours[]> =>
  consultantDatabase()
    .select({
      weekday: weeklyHours.weekday,
      startMinute: weeklyHours.startMinute,
      endMinute: weeklyHours.endMinute,
    })
    .from(weeklyHours)
    .where(eq(weeklyHours.consultantId, consultant))
    .orderBy(asc(weeklyHours.weekday), asc(weeklyHours.startMinute));

/** The days that differ from the week from a day on, in order. */
export async function listExceptions(consultant: ConsultantId, from: string): Promise<KeptExceptions> {
  const db = consultantDatabase();
  const overrides = await db
    .select({ day: dayOverrides.day, hours: dayOverrides.hours })
    .from(dayOverrides)
    .where(and(eq(dayOverrides.consultantId, consultant), gte(dayOverrides.day, from)))
    .orderBy(asc(dayOverrides.day));
  const away = await db
    .select({ id: absences.id, startsOn: absences.startsOn, endsOn: absences.endsOn })
    .from(absences)
    .where(and(eq(absences.consultantId, consultant), gte(absences.endsOn, from)))
    .orderBy(asc(absences.startsOn));
  return {
    overrides: overrides.map(({ day, hours }) => ({ day, hours: overrideHours.parse(hours) })),
    absences: away,
  };
}

export type KeptExceptions = {
  overrides: { day: string; hours: [number, number][] }[];
  absences: { id: string; startsOn: string; endsOn: string }[];
};

/**
 * How many starts of a 60-minute session clients find between two instants, as things are saved or as a change would make them. 0 for an
 * unknown consultant.
 */
export async function countOpenSlots(
  consultant: ConsultantId,
  window: Window,
  now: Date,
  change: Change = {},
): Promise<number> {
  const diary = await findDiary(consultantDatabase(), consultant, null, window, now, { change });
  return diary ? openStarts(diary, sessionMinutes.follow_up[0]).length : 0;
}

export type Outside = { bookingId: BookingId; startsAt: Date; endsAt: Date };

/**
 * Bookings to come that would lie outside the hours after a change of the week, of its exceptions or of the settings, in order. Nothing
 * happens to them: they stay until somebody moves, cancels or hands them over.
 */
export async function previewChange(consultant: ConsultantId, change: Change, now: Date): Promise<Outside[]> {
  const db = consultantDatabase();
  // Notice and horizon say what may be booked from now on; what is booked already is measured by the hours alone.
  const everything = { noticeMinutes: 0, horizonDays: 366, registrationExpiresOn: '9999-12-31' };
  const window = { from: now, until: farthest(now) };
  const diary = await findDiary(db, consultant, null, window, now, {
    change: { ...change, settings: { ...change.settings, ...everything } },
  });
  if (!diary) return [];
  const rows = await db
    .select({ id: bookings.id, during: bookings.during })
    .from(bookings)
    .where(isComing(consultant, now))
    .orderBy(asc(sql`lower(${bookings.during})`));
  return rows.flatMap(({ id, during }) => {
    const known = bookingId(id);
    const { from, until } = stretchOf({ from: during.from, until: during.to });
    if (!known || covered(diary.open, from, until)) return [];
    return [{ bookingId: known, startsAt: during.from, endsAt: during.to }];
  });
}
