import { type Concern, concerns } from '@/lib/shared/taxonomy';
import type { Minute } from '../../availability/zone/rules';
import { bandsAt, type Candidate, sessionsOf } from '../rules';
import type { Industry, SpokenLanguage, TimeBand, Wishes } from '../wish/rules';
import { industries, spokenLanguages } from '../wish/rules';

/** Why a consultant is shown, as a fact that the client can check. */
export type Reason =
  | { code: 'theme_sessions'; theme: Concern; sessions: number }
  | { code: 'theme'; theme: Concern }
  | { code: 'time'; band: TimeBand }
  | { code: 'style'; style: string }
  | { code: 'industry'; industry: Industry }
  | { code: 'language'; language: SpokenLanguage }
  | { code: 'sessions'; sessions: number }
  | { code: 'soon' };

/** So few sessions are not mentioned. */
const worthMentioning = 3;

/** Two reasons, those that answer the client's wishes first. `openings` are the starts that the card shows. */
export function reasonsFor(candidate: Candidate, wishes: Wishes, openings: readonly Minute[]): Reason[] {
  const wished = [
    ...themeReason(candidate, wishes),
    ...timeReason(wishes, openings),
    ...(wishes.style && wishes.style === candidate.style
      ? [{ code: 'style', style: candidate.style } as const]
      : []),
    ...industryReason(candidate, wishes.industries),
    ...(wishes.language && wishes.language !== 'ja'
      ? [{ code: 'language', language: wishes.language } as const]
      : []),
  ];
  const all: Reason[] = [...wished, ...generalReasons(candidate)];
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index).slice(0, 2);
}

function themeReason({ themes, themeCounts }: Candidate, wishes: Wishes): Reason[] {
  const counted = wishes.concerns
    .map((theme) => ({ theme, sessions: themeCounts[theme] ?? 0 }))
    .sort((a, b) => b.sessions - a.sessions)[0];
  if (counted && counted.sessions >= worthMentioning) return [{ code: 'theme_sessions', ...counted }];
  const theme = wishes.concerns.find((concern) => themes.includes(concern));
  return theme ? [{ code: 'theme', theme }] : [];
}

function timeReason({ timeBands }: Wishes, openings: readonly Minute[]): Reason[] {
  const band = openings.flatMap(bandsAt).find((one) => timeBands.includes(one));
  return band ? [{ code: 'time', band }] : [];
}

function industryReason(candidate: Candidate, wished: readonly Industry[]): Reason[] {
  const industry = wished.find((one) => candidate.industries.includes(one));
  return industry ? [{ code: 'industry', industry }] : [];
}

/** For clients who skipped the questions. */
function generalReasons(candidate: Candidate): Reason[] {
  const theme = concerns.find((concern) => candidate.themes.includes(concern));
  const industry = industries.find((one) => candidate.industries.includes(one));
  const language = spokenLanguages.find((one) => one !== 'ja' && candidate.languages.includes(one));
  const sessions = sessionsOf(candidate);
  const reasons: (Reason | false | undefined)[] = [
    sessions >= worthMentioning && { code: 'sessions', sessions },
    industry && { code: 'industry', industry },
    theme && { code: 'theme', theme },
    language && { code: 'language', language },
    { code: 'style', style: candidate.style },
    { code: 'soon' },
  ];
  return reasons.filter((reason): reason is Reason => Boolean(reason));
}
