import { type SQL, sql } from 'drizzle-orm';
import { consultants } from '@/db/consultation/schema/consultant';
import { isHalfYear } from '@/lib/shared/half-year';
import { stretchOf } from '../../availability/busy/queries';
import {
  type DifferenceRow,
  differencesBetween,
  hourFactsOf,
  settingsColumns,
} from '../../availability/diary/queries';
import { type Diary, diaryOf, type Settings } from '../../availability/diary/rules';
import type { WeeklyHours } from '../../availability/hours/rules';
import { minuteOf } from '../../availability/zone/rules';
import type { Credit } from '../../client/rules';
import { nearestIn, profileColumns } from '../alternative/queries';
import { dayAround } from '../hold/rules';
import type { Alternative } from '../view';

/**
 * What a step of a booking is decided on comes in one statement a step: these columns around an instant, beside the step's own. `seen` is
 * what may change under somebody's hands, as the database's `standing` says it; the write compares it again under the locks.
 */
export function columnsAround(at: SQL, leaving: SQL) {
  const edge = (hours: number) => sql`${at} + ${sql.raw(`interval '${hours} hours'`)}`;
  // Wide enough for the days of any zone.
  const day = (hours: number) => sql`(${edge(hours)})::date`;
  return {
    profile: { id: consultants.id, ...profileColumns },
    settings: settingsColumns,
    hours: sql<
      WeeklyHours[] | null
    >`(select json_agg(json_build_object('weekday', weekday, 'startMinute', start_minute, 'endMinute', end_minute))
      from weekly_hours where consultant_id = ${consultants.id})`,
    differences: differencesBetween({ first: day(-96), last: day(96), from: edge(-24), until: edge(48) }),
    seen: sql<string>`standing(${given.client}, ${consultants.id}, ${leaving}, ${at}, ${given.now})`,
  };
}

/** What every such statement is given. */
export const given = {
  client: sql`${sql.placeholder('client')}::uuid`,
  now: sql`${sql.placeholder('now')}::timestamptz`,
  booking: sql`${sql.placeholder('booking')}::uuid`,
  startsAt: sql`${sql.placeholder('startsAt')}::timestamptz`,
  key: sql`${sql.placeholder('key')}::text`,
};

type Row = {
  profile: { id: string; consultantName: string; conflictCodes: string[] };
  settings: Settings;
  hours: WeeklyHours[] | null;
  differences: DifferenceRow;
  seen: string;
};

/** The columns as a diary of one start for this client, the client's credits, and (only when asked) times near the start that are open. */
export function groundOf(row: Row, startsAt: Date, now: Date): Ground {
  const standing: Standing = JSON.parse(row.seen);
  const taken = (standing.taken ?? []).map(([start, from, until]) => ({
    startsAt: start,
    blocked: { from, until },
  }));
  const clientTaken = (standing.own ?? []).map(([from, until]) => ({ from, until }));
  const facts = { ...hourFactsOf(row.settings, row.hours, row.differences), taken, clientTaken };
  const credits = (standing.credits ?? []).flatMap(([halfYear, granted, used]) =>
    isHalfYear(halfYear) ? [{ halfYear, granted, used }] : [],
  );
  const start = minuteOf(startsAt);
  const diary = diaryOf(facts, { from: start, until: start + 1 }, now);
  const near = (minutes: number) =>
    nearestIn(diaryOf(facts, stretchOf(dayAround(startsAt)), now), minutes, row.profile, startsAt);
  return { diary, credits, near };
}

type Ground = { diary: Diary; credits: Credit[]; near: (minutes: number) => Alternative[] };

/** As the database writes it. */
type Standing = {
  taken: [start: number, from: number, until: number][] | null;
  own: [from: number, until: number][] | null;
  credits: [halfYear: string, granted: number, used: number][] | null;
};
