import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consultantId } from '@/lib/shared/ids';
import { concerns } from '@/lib/shared/taxonomy';
import type { Minute } from '../../availability/zone/rules';
import { styles } from '../../consultant/input';
import type { Candidate } from '../rules';
import { industries, spokenLanguages, timeBands, type Wishes } from '../wish/rules';
import { type Reason, reasonsFor } from './rules';

const some = <Code>(codes: readonly Code[]) => fc.subarray([...codes]);
const id = consultantId('00000000-0000-4000-8000-000000000001');

const candidates = fc.record({
  gender: fc.constant('female'),
  ageBand: fc.constant('40s'),
  languages: some(spokenLanguages),
  industries: some(industries),
  themes: some(concerns),
  style: fc.constantFrom(...styles),
  themeCounts: fc.dictionary(fc.constantFrom(...concerns), fc.integer({ min: 0, max: 40 })),
});

const wishes = fc.record({
  concerns: some(concerns),
  style: fc.option(fc.constantFrom(...styles)),
  industries: some(industries),
  gender: fc.constant(null),
  ageBand: fc.constant(null),
  language: fc.option(fc.constantFrom(...spokenLanguages)),
  timeBands: some(timeBands),
});

/** Half-hours of 2026. */
const openings = fc.uniqueArray(
  fc.integer({ min: 0, max: 17_000 }).map((half) => 29_454_180 + half * 30),
  { minLength: 1, maxLength: 2 },
);

describe('the reasons of a card', () => {
  it('are two, different, and each holds: for the profile, the counts and the openings beside it', () => {
    fc.assert(
      fc.property(candidates, wishes, openings, (facts, wished, starts) => {
        if (!id) return;
        // Only those who speak the wished language are ever recommended.
        fc.pre(wished.language === null || facts.languages.includes(wished.language));
        const candidate = { ...facts, consultantId: id };
        const reasons = reasonsFor(candidate, wished, starts);
        expect(reasons).toHaveLength(2);
        expect(new Set(reasons.map(({ code }) => code)).size).toBe(2);
        for (const reason of reasons)
          expect(holds(reason, candidate, wished, starts), reason.code).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** What a client could check, written without the rules. */
function holds(reason: Reason, one: Candidate, wished: Wishes, starts: readonly Minute[]): boolean {
  const counts: Readonly<Record<string, number | undefined>> = one.themeCounts;
  const all = concerns.reduce((sum, theme) => sum + (counts[theme] ?? 0), 0);
  switch (reason.code) {
    case 'theme_sessions':
      return wished.concerns.includes(reason.theme) && counts[reason.theme] === reason.sessions;
    case 'theme':
      return one.themes.includes(reason.theme);
    case 'time':
      return wished.timeBands.includes(reason.band) && starts.some((start) => liesIn(reason.band, start));
    case 'style':
      return one.style === reason.style;
    case 'industry':
      return one.industries.includes(reason.industry);
    case 'language':
      return one.languages.includes(reason.language);
    case 'sessions':
      return reason.sessions === all;
    case 'soon':
      return starts.length > 0;
  }
}

function liesIn(band: string, start: Minute): boolean {
  const japan = new Date((start + 540) * 60_000);
  const [weekday, hour] = [japan.getUTCDay(), japan.getUTCHours()];
  if (weekday === 0 || weekday === 6) return band === 'weekend';
  if (hour < 9) return band === 'morning';
  if (hour >= 18) return band === 'evening';
  return band === 'daytime' || (band === 'lunch' && hour === 12);
}
