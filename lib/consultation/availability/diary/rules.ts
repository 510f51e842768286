import {
  append,
  dayMinutes,
  dayNumber,
  instantsWithin,
  localDayOf,
  type Minute,
  minuteOf,
  type Stretch,
  weekdayOfNumber,
} from '../zone/rules';

/** Wall-clock hours of an ISO weekday in the consultant's zone, in minutes of the day; may end at 1440. */
export type WeeklyHours = { weekday: number; startMinute: number; endMinute: number };

/** A stretch of time that is looked at. */
export type Window = { from: Date; until: Date };

export type Settings = {
  timeZone: string;
  bufferMinutes: number;
  noticeMinutes: number;
  horizonDays: number;
  dailyCap: number;
  gridMinutes: number;
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
  /** The consultant's live bookings, sorted; they cannot overlap. */
  taken: readonly Stretch[];
  /** The client's own live bookings with anybody. */
  clientTaken: readonly Stretch[];
  /** Local days on which the cap is reached. */
  fullDays: ReadonlySet<number>;
  earliest: Minute;
  latest: Minute;
  /** First minute at which the licence has expired. */
  licenceEnds: Minute;
};

/**
 * Builds the diary for starts within `window`; notice and horizon are counted from `now`. `taken` must hold all that the consultant has
 * on the local days that the window touches, because the cap counts local days.
 */
export function diaryOf(
  facts: {
    settings: Settings;
    hours: readonly WeeklyHours[];
    taken: readonly Taken[];
    clientTaken: readonly Stretch[];
  },
  window: Stretch,
  now: Date,
): Diary {
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
  return {
    ...limits,
    settings,
    window: { from, until },
    open: openHours(zone, facts.hours, { from, until }),
    taken: sorted(taken.map(({ blocked }) => blocked)),
    clientTaken: sorted(facts.clientTaken),
    fullDays: fullDaysOf(zone, settings.dailyCap, taken),
  };
}

/** The weekly hours as instants, for every local day that touches the window; hours that meet at midnight are one stretch. */
export function openHours(zone: string, hours: readonly WeeklyHours[], { from, until }: Stretch): Stretch[] {
  if (from >= until) return [];
  const open: Stretch[] = [];
  const last = localDayOf(zone, until) + 1;
  for (let day = localDayOf(zone, from) - 1; day <= last; day += 1) {
    const weekday = weekdayOfNumber(day);
    const midnight = day * dayMinutes;
    for (const hour of hours)
      if (hour.weekday === weekday)
        open.push(
          ...instantsWithin(zone, { from: midnight + hour.startMinute, until: midnight + hour.endMinute }),
        );
  }
  const merged: Stretch[] = [];
  for (const stretch of sorted(open)) append(merged, stretch.from, stretch.until);
  return merged;
}

const sorted = (list: readonly Stretch[]): Stretch[] => [...list].sort((a, b) => a.from - b.from);

function fullDaysOf(zone: string, cap: number, taken: readonly Taken[]): Set<number> {
  const count = new Map<number, number>();
  for (const { startsAt } of taken) {
    const day = localDayOf(zone, startsAt);
    count.set(day, (count.get(day) ?? 0) + 1);
  }
  return new Set([...count].filter(([, sessions]) => sessions >= cap).map(([day]) => day));
}

const midnightAfter = (zone: string, day: number): Minute =>
  instantsWithin(zone, { from: (day + 1) * dayMinutes, until: (day + 2) * dayMinutes })[0]?.from ??
  (day + 1) * dayMinutes;
