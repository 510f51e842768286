import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { absences, busyTimes, dayOverrides, weeklyHours } from '@/db/consultation/schema/availability';
import { consultants } from '@/db/consultation/schema/consultant';
import { addDays, addMinutes, dayIn } from '@/lib/shared/calendar';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import type { SideDatabase } from '../../session/evidence/queries';
import { listBusy, stretchOf } from '../busy/queries';
import { holidays } from '../holiday/queries';
import type { Exceptions, WeeklyHours } from '../hours/rules';
import { dayMinutes } from '../zone/rules';
import { type Diary, type DiaryFacts, diaryOf, type Settings, type Window } from './rules';

/** Columns that a diary needs of a consultant; selections of profiles add them to their own. */
export const settingsColumns = {
  timeZone: consultants.timeZone,
  bufferMinutes: consultants.bufferMinutes,
  noticeMinutes: consultants.noticeMinutes,
  horizonDays: consultants.horizonDays,
  dailyCap: consultants.dailyCap,
  weeklyCap: consultants.weeklyCap,
  gridMinutes: consultants.gridMinutes,
  holidaysOff: consultants.holidaysOff,
  registrationExpiresOn: consultants.registrationExpiresOn,
};

/** Each consultant's week in one row, for joining. */
export const weeksOf = (db: SideDatabase) =>
  db
    .select({
      consultantId: weeklyHours.consultantId,
      hours: sql<
        WeeklyHours[]
      >`json_agg(json_build_object('weekday', weekday, 'startMinute', start_minute, 'endMinute', end_minute))`.as(
        'hours',
      ),
    })
    .from(weeklyHours)
    .groupBy(weeklyHours.consultantId)
    .as('weeks');

/** What differs from the week around a window, as columns of a selection of consultants: one look-up each, nothing where nothing differs. */
export const differencesIn = ({ from, until }: Window) =>
  differencesBetween({
    first: addDays(dayIn(from), -2),
    last: addDays(dayIn(until), 2),
    from: from.toISOString(),
    until: addMinutes(until, dayMinutes).toISOString(),
  });

/** The same between two days (overrides, absences) and two instants (busy times), which may be expressions of the statement. */
export function differencesBetween({ first, last, from, until }: Record<Edge, string | SQL>) {
  return {
    overrides: sql<
      Exceptions['overrides'] | null
    >`(select json_agg(json_build_object('day', ${dayOverrides.day}, 'hours', ${dayOverrides.hours}))
      from ${dayOverrides} where ${ofConsultant(dayOverrides.consultantId)} and ${dayOverrides.day} between ${first} and ${last})`,
    absences: sql<
      Exceptions['absences'] | null
    >`(select json_agg(json_build_object('startsOn', ${absences.startsOn}, 'endsOn', ${absences.endsOn}))
      from ${absences} where ${ofConsultant(absences.consultantId)} and ${absences.endsOn} >= ${first} and ${absences.startsOn} <= ${last})`,
    busy: sql<
      number[][] | null
    >`(select json_agg(json_build_array(${epochMinute(sql`lower(${busyTimes.during})`)}, ${epochMinute(sql`upper(${busyTimes.during})`)}))
      from ${busyTimes} where ${ofConsultant(busyTimes.consultantId)} and upper(${busyTimes.during}) > ${from}
        and lower(${busyTimes.during}) < ${until})`,
  };
}

/** Nested, so that the table is named also where the statement has one table only: a bare `id` would be the inner table's. */
const ofConsultant = (column: SQLWrapper) => sql`${column} = ${consultants.id}`;

type Edge = 'first' | 'last' | 'from' | 'until';

const epochMinute = (at: ReturnType<typeof sql>) => sql`(extract(epoch from ${at}) / 60)::float8`;

export type DifferenceRow = {
  overrides: Exceptions['overrides'] | null;
  absences: Exceptions['absences'] | null;
  busy: number[][] | null;
};

/** What was read of a consultant, as the facts of a diary. */
export const hourFactsOf = (
  settings: Settings,
  hours: readonly WeeklyHours[] | null,
  { overrides, absences: away, busy }: DifferenceRow,
): Omit<DiaryFacts, 'taken' | 'clientTaken'> => ({
  settings,
  hours: hours ?? [],
  exceptions: { overrides: overrides ?? [], absences: away ?? [] },
  holidays,
  busy: (busy ?? []).map(([from = 0, until = 0]) => ({ from, until })),
});

/** What is not saved yet, in place of what is. */
export type Change = {
  settings?: Partial<Settings>;
  hours?: readonly WeeklyHours[];
  exceptions?: Exceptions;
};

/**
 * The diary of one consultant as a client finds it (or, with null, as nobody in particular); null when there is no such consultant.
 * `leaving` is a booking that is about to give up its time.
 */
export async function findDiary(
  db: SideDatabase,
  consultant: ConsultantId,
  client: ClientId | null,
  window: Window,
  now: Date,
  { change = {}, leaving = null }: { change?: Change; leaving?: string | null } = {},
): Promise<Diary | null> {
  const weeks = weeksOf(db);
  const known = db
    .select({ settings: settingsColumns, hours: weeks.hours, differences: differencesIn(window) })
    .from(consultants)
    .leftJoin(weeks, eq(weeks.consultantId, consultants.id))
    .where(eq(consultants.id, consultant));
  // Sent together: one wait instead of two.
  const [[row], busy] = await Promise.all([known, listBusy(db, [consultant], client, window, now, leaving)]);
  if (!row) return null;
  const facts = hourFactsOf(
    { ...row.settings, ...change.settings },
    change.hours ?? row.hours,
    row.differences,
  );
  return diaryOf(
    {
      ...facts,
      exceptions: change.exceptions ?? facts.exceptions,
      taken: busy.takenBy.get(consultant) ?? [],
      clientTaken: busy.clientTaken,
    },
    stretchOf(window),
    now,
  );
}
