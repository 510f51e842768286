import { disjoint, type HourFacts, openHours } from '../hours/rules';
import {
  dayMinutes,
  dayNumber,
  instantsWithin,
  localDayOf,
  type Minute,
  minuteOf,
  type Stretch,
} from '../zone/rules';

/** A stretch of time that is looked at. */
export type Window = { from: Date; until: Date };

export type Settings = {
  timeZone: string;
  bufferMinutes: number;
  noticeMinutes: number;
  horizonDays: number;
  dailyCap: number;
  /** Sessions of a local week that begins on Monday. */
  weeklyCap: number;
  gridMinutes: number;
  /** Whether Japanese holidays are days off; an override opens one again. */
  holidaysOff: boolean;
  /** Last local day of the licence. */
  registrationExpiresOn: string;
};

/** A live booking of the consultant: its session, and the time that it and its buffer take. */
export type Taken = { startsAt: Minute; blocked: Stretch };

/** All that decides about the openings of one consultant for one client, in minutes since 1970 UTC. */
export type Diary = {
  settings: Settings;
  /** Starts outside of this stretch are not known here. */
  window: Stretch;
  open: readonly Stretch[];
  /** What takes the consultant's time, sorted and disjoint: live bookings with their buffers, and busy times. */
  taken: readonly Stretch[];
  /** The client's own live bookings with anybody. */
  clientTaken: readonly Stretch[];
  /** Local days on which the cap of the day is reached. */
  fullDays: ReadonlySet<number>;
  /** Local weeks (of `weekOfDay`) in which the cap of the week is reached. */
  fullWeeks: ReadonlySet<number>;
  earliest: Minute;
  latest: Minute;
  /** First minute at which the licence has expired. */
  licenceEnds: Minute;
};

export type DiaryFacts = HourFacts & {
  settings: Settings;
  taken: readonly Taken[];
  /** Times taken elsewhere. */
  busy: readonly Stretch[];
  clientTaken: readonly Stretch[];
};

/**
 * Builds the diary for starts within `window`; notice and horizon are counted from `now`. `taken` must hold all that the consultant has
 * in the local weeks that the window touches, because the caps count local days and weeks.
 */
export function diaryOf(facts: DiaryFacts, window: Stretch, now: Date): Diary {
  const { settings, taken } = facts;
  const zone = settings.timeZone;
  const today = minuteOf(now);
  const limits = {
    earliest: today + settings.noticeMinutes,
    latest: today + settings.horizonDays * dayMinutes,
    licenceEnds: midnightAfter(zone, dayNumber(settings.registrationExpiresOn)),
  };
  const from = Math.max(window.from, limits.earliest);
  const until = Math.min(window.until, limits.latest + 1, limits.licenceEnds);
  const days = taken.map(({ startsAt }) => localDayOf(zone, startsAt));
  return {
    ...limits,
    settings,
    window: { from, until },
    open: openHours(facts, { from, until }),
    taken: disjoint([...taken.map(({ blocked }) => blocked), ...facts.busy]),
    clientTaken: disjoint(facts.clientTaken),
    fullDays: reached(days, settings.dailyCap),
    fullWeeks: reached(days.map(weekOfDay), settings.weeklyCap),
  };
}

/** A week by its number: Monday to Sunday share one. */
export const weekOfDay = (day: number): number => Math.floor((day + 3) / 7);

/** What occurs at least so many times. */
function reached(list: readonly number[], cap: number): Set<number> {
  const count = new Map<number, number>();
  for (const one of list) count.set(one, (count.get(one) ?? 0) + 1);
  return new Set([...count].filter(([, sessions]) => sessions >= cap).map(([one]) => one));
}

const midnightAfter = (zone: string, day: number): Minute =>
  instantsWithin(zone, { from: (day + 1) * dayMinutes, until: (day + 2) * dayMinutes })[0]?.from ??
  (day + 1) * dayMinutes;
