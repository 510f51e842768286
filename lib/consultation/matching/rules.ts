import { platformZone } from '@/lib/shared/calendar';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Concern } from '@/lib/shared/taxonomy';
import { dayMinutes, type Minute, wallOf, weekdayOfNumber } from '../availability/zone/rules';
import { bandsOf, type TimeBand, type Wishes } from './wish/rules';

/** What is compared with the wishes: facts that anybody can check in the profile or in our counts. */
export type Candidate = {
  consultantId: ConsultantId;
  gender: string;
  ageBand: string;
  languages: readonly string[];
  industries: readonly string[];
  themes: readonly string[];
  style: string;
  /** Sessions of the past by theme. */
  themeCounts: Readonly<Partial<Record<Concern, number>>>;
};

/** Conditions that a consultant meets or not. Each can be loosened by itself. */
export const conditions = ['language', 'gender', 'age', 'time'] as const;
export type Condition = (typeof conditions)[number];

/** Whether a profile meets the wishes that are conditions. Time is asked of the diary (`isWanted`). */
export const meets = (candidate: Candidate, { language, gender, ageBand }: Wishes): boolean =>
  (language === null || candidate.languages.includes(language)) &&
  (gender === null || candidate.gender === gender) &&
  (ageBand === null || candidate.ageBand === ageBand);

/** The wishes with one condition given up. */
export function withoutCondition(wishes: Wishes, condition: Condition): Wishes {
  if (condition === 'time') return { ...wishes, timeBands: [] };
  return { ...wishes, [condition === 'age' ? 'ageBand' : condition]: null };
}

/** The bands of a start, by the clock in Japan. */
export function bandsAt(start: Minute): TimeBand[] {
  const wall = wallOf(platformZone, start);
  return bandsOf(weekdayOfNumber(Math.floor(wall / dayMinutes)), wall % dayMinutes);
}

/** Whether a start lies in a wished band; every start does where none is wished. */
export const isWanted = (bands: readonly TimeBand[], start: Minute): boolean =>
  bands.length === 0 || bandsAt(start).some((band) => bands.includes(band));

/** Lets only wanted starts through that could all be booked beside each other: 18:00 and 18:30 are no choice. */
export function apart(
  minutes: number,
  wanted: (start: Minute) => boolean = () => true,
): (start: Minute) => boolean {
  let free = 0;
  return (start) => {
    const fits = start >= free && wanted(start);
    if (fits) free = start + minutes;
    return fits;
  };
}

/** Points of fit. Never shown: what a client sees are two reasons that can be checked. */
export function fitOf(candidate: Candidate, wishes: Wishes): number {
  const themes = wishes.concerns.map((concern) => {
    const sessions = candidate.themeCounts[concern] ?? 0;
    const known = candidate.themes.includes(concern) ? 3 : 0;
    return known + (sessions >= 20 ? 2 : sessions >= 5 ? 1 : 0);
  });
  const style = wishes.style !== null && wishes.style === candidate.style ? 3 : 0;
  const shared = wishes.industries.filter((industry) => candidate.industries.includes(industry)).length;
  return themes.reduce((sum, points) => sum + points, 0) + style + 2 * shared;
}

/** A consultant with fewer sessions than this is new and gets one point, so that the experienced do not take everybody. */
export const newcomerSessions = 10;

export const sessionsOf = ({ themeCounts }: Candidate): number =>
  Object.values(themeCounts).reduce((sum, sessions) => sum + (sessions ?? 0), 0);

/**
 * Candidates in the order in which a client sees them: best fit first; equals in an order that stays for a client and a day and is
 * another one for other clients and the next day. `seed` names both.
 */
export function rank(candidates: readonly Candidate[], wishes: Wishes, seed: string): Candidate[] {
  const points = (candidate: Candidate) =>
    fitOf(candidate, wishes) + (sessionsOf(candidate) < newcomerSessions ? 1 : 0);
  return candidates
    .map((candidate) => ({
      candidate,
      points: points(candidate),
      turn: hash(`${seed} ${candidate.consultantId}`),
    }))
    .sort((a, b) => b.points - a.points || a.turn - b.turn)
    .map(({ candidate }) => candidate);
}

/** FNV-1a: enough to shuffle, the same everywhere. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  }
  value = Math.imul(value ^ (value >>> 15), 2_246_822_519);
  return (value ^ (value >>> 13)) >>> 0;
}
