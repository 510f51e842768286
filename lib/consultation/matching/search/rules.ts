import { platformZone } from '@/lib/shared/calendar';
import type { Concern } from '@/lib/shared/taxonomy';
import { dayMinutes, type Minute, wallOf, weekdayOfNumber } from '../../availability/zone/rules';
import type { Style } from '../../consultant/input';
import { isWanted } from '../rules';
import type { Gender, Industry, SpokenLanguage, TimeBand } from '../wish/rules';

/** What a search asks for; null asks for nothing. */
export type Filters = {
  theme: Concern | null;
  industry: Industry | null;
  language: SpokenLanguage | null;
  gender: Gender | null;
  style: Style | null;
  band: TimeBand | null;
  /** ISO weekday in Japan. */
  weekday: number | null;
};

export const noFilters: Filters = {
  theme: null,
  industry: null,
  language: null,
  gender: null,
  style: null,
  band: null,
  weekday: null,
};

/** Whether a start lies in the wanted band and on the wanted weekday, by the clock in Japan. */
export function isSought({ band, weekday }: Filters, start: Minute): boolean {
  if (band !== null && !isWanted([band], start)) return false;
  return (
    weekday === null || weekdayOfNumber(Math.floor(wallOf(platformZone, start) / dayMinutes)) === weekday
  );
}

export const filterNames = [
  'theme',
  'industry',
  'language',
  'gender',
  'style',
  'band',
  'weekday',
] as const satisfies readonly (keyof Filters)[];
