import type { Concern } from '@/lib/shared/taxonomy';
import type { Style } from '../../consultant/input';

export const industries = [
  'manufacturing',
  'it',
  'finance',
  'retail',
  'service',
  'hospitality',
  'medical',
  'education',
  'public',
  'construction',
  'logistics',
  'media',
] as const;
export type Industry = (typeof industries)[number];

export const genders = ['female', 'male'] as const;
export type Gender = (typeof genders)[number];
export const ageBands = ['30s', '40s', '50s', '60s'] as const;
export type AgeBand = (typeof ageBands)[number];
export const spokenLanguages = ['ja', 'en', 'zh'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** When a session may start, in Japan: before 9:00, from 12:00 to 12:59, from 9:00 to 17:59, from 18:00 on (weekdays), and at weekends. */
export const timeBands = ['morning', 'lunch', 'daytime', 'evening', 'weekend'] as const;
export type TimeBand = (typeof timeBands)[number];

/** Concerns and industries a client may choose. */
export const choiceLimit = 3;

/** Answers to the five questions; an empty list or null is a question that was skipped. */
export type Wishes = {
  concerns: readonly Concern[];
  style: Style | null;
  industries: readonly Industry[];
  gender: Gender | null;
  ageBand: AgeBand | null;
  language: SpokenLanguage | null;
  timeBands: readonly TimeBand[];
};

export const noWishes: Wishes = {
  concerns: [],
  style: null,
  industries: [],
  gender: null,
  ageBand: null,
  language: null,
  timeBands: [],
};

const hour = 60;

/** The bands that a start lies in, by its weekday (ISO) and minute of the day in Japan. Lunch is daytime, too. */
export function bandsOf(weekday: number, minute: number): TimeBand[] {
  if (weekday >= 6) return ['weekend'];
  if (minute < 9 * hour) return ['morning'];
  if (minute >= 18 * hour) return ['evening'];
  return minute >= 12 * hour && minute < 13 * hour ? ['daytime', 'lunch'] : ['daytime'];
}
