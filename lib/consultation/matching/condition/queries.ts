import { and, or, type SQL, sql } from 'drizzle-orm';
import { consultants } from '@/db/consultation/schema/consultant';
import { platformZone } from '@/lib/shared/calendar';
import type { Condition } from '../rules';
import type { Filters } from '../search/rules';
import type { TimeBand, Wishes } from '../wish/rules';

/** One condition of a search, and who meets it. */
export type Asked<Name extends string> = { name: Name; met: SQL };

/** The wishes that are conditions. */
export function askedByWishes({ language, gender, ageBand, timeBands }: Wishes): Asked<Condition>[] {
  const all: Asked<Condition>[] = [];
  if (language !== null) all.push({ name: 'language', met: has('languages', language) });
  if (gender !== null) all.push({ name: 'gender', met: sql`${consultants.gender} = ${gender}` });
  if (ageBand !== null) all.push({ name: 'age', met: sql`${consultants.ageBand} = ${ageBand}` });
  if (timeBands.length > 0)
    all.push({ name: 'time', met: mayWork(sql`(${or(...timeBands.map(withinBand))})`) });
  return all;
}

/** The filters that are set. */
export function askedByFilters(filters: Filters): Asked<keyof Filters>[] {
  const { theme, industry, language, gender, style, band, weekday } = filters;
  const all: Asked<keyof Filters>[] = [];
  if (theme !== null) all.push({ name: 'theme', met: has('themes', theme) });
  if (industry !== null) all.push({ name: 'industry', met: has('industries', industry) });
  if (language !== null) all.push({ name: 'language', met: has('languages', language) });
  if (gender !== null) all.push({ name: 'gender', met: sql`${consultants.gender} = ${gender}` });
  if (style !== null) all.push({ name: 'style', met: sql`${consultants.style} = ${style}` });
  if (band !== null) all.push({ name: 'band', met: mayWork(withinBand(band)) });
  if (weekday !== null) all.push({ name: 'weekday', met: mayWork(sql`w.weekday = ${weekday}`) });
  return all;
}

export const meetsAll = (asked: readonly Asked<string>[]): SQL | undefined =>
  and(...asked.map(({ met }) => met));

/** The conditions that a profile answers; times are asked of the diary. */
export const ofProfile = <Name extends string>(asked: readonly Asked<Name>[]): Asked<Name>[] =>
  asked.filter(({ name }) => !isTime(name));

/** Conditions that the diary answers in the end. */
export const isTime = (name: string): boolean => ['time', 'band', 'weekday'].includes(name);

const has = (list: 'languages' | 'industries' | 'themes', code: string) =>
  sql`${consultants[list]} @> array[${code}]`;

/**
 * Whether somebody may have a start on certain hours of the week: nobody is left out who has one, and nearly everybody who never
 * works then. Who has days that differ from the week, or another zone, may.
 */
const mayWork = (hours: SQL): SQL => sql`(${consultants.timeZone} <> ${platformZone}
  or exists (select from weekly_hours w where w.consultant_id = ${consultants.id} and ${hours})
  or exists (select from day_overrides o where o.consultant_id = ${consultants.id}))`;

/** Hours of the week that touch a band; `bandsOf` has the bands. */
const withinBand = (band: TimeBand): SQL =>
  ({
    morning: sql`(w.weekday <= 5 and w.start_minute < 540)`,
    lunch: sql`(w.weekday <= 5 and w.start_minute < 780 and w.end_minute > 720)`,
    daytime: sql`(w.weekday <= 5 and w.start_minute < 1080 and w.end_minute > 540)`,
    evening: sql`(w.weekday <= 5 and w.end_minute > 1080)`,
    weekend: sql`w.weekday >= 6`,
  })[band];
