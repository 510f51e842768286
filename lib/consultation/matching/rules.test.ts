import { describe, expect, it } from 'vitest';
import { consultantId } from '@/lib/shared/ids';
import { minuteOf } from '../availability/zone/rules';
import { askedByWishes } from './condition/queries';
import { reasonsFor } from './reason/rules';
import { bandsAt, type Candidate, conditions, fitOf, isWanted, meets, rank, withoutCondition } from './rules';
import { noWishes, type Wishes } from './wish/rules';

const idOf = (number: number) => {
  const id = consultantId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
  if (!id) throw new Error('not an id');
  return id;
};
const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  consultantId: idOf(1),
  gender: 'female',
  ageBand: '40s',
  languages: ['ja'],
  industries: ['it'],
  themes: ['options_unknown'],
  style: 'listen',
  themeCounts: { options_unknown: 24 },
  ...change,
});
const wishes = (change: Partial<Wishes> = {}): Wishes => ({ ...noWishes, ...change });
const tokyo = (text: string) => minuteOf(new Date(`${text}:00+09:00`));

describe('conditions', () => {
  it.each([
    [{}, true],
    [{ language: 'ja' }, true],
    [{ language: 'en' }, false],
    [{ gender: 'male' }, false],
    [{ ageBand: '40s' }, true],
    [{ ageBand: '50s' }, false],
    [{ concerns: ['too_busy'], industries: ['public'], style: 'advise' }, true],
  ] as const)('%j: %s', (change, met) => {
    expect(meets(candidate(), wishes(change))).toBe(met);
  });

  it('are those that were wished, and each can be given up', () => {
    const all = wishes({ language: 'en', gender: 'male', ageBand: '50s', timeBands: ['evening'] });
    const names = (of: Wishes) => askedByWishes(of).map(({ name }) => name);
    expect(names(all)).toEqual(conditions);
    for (const condition of conditions)
      expect(names(withoutCondition(all, condition))).not.toContain(condition);
    expect(names(noWishes)).toEqual([]);
  });
});

describe('time bands by the clock in Japan', () => {
  it.each([
    ['2026-11-23T08:59', ['morning']],
    ['2026-11-23T09:00', ['daytime']],
    ['2026-11-23T12:30', ['daytime', 'lunch']],
    ['2026-11-23T13:00', ['daytime']],
    ['2026-11-23T17:59', ['daytime']],
    ['2026-11-23T18:00', ['evening']],
    ['2026-11-28T18:00', ['weekend']],
  ] as const)('%s: %j', (text, bands) => {
    expect(bandsAt(tokyo(text))).toEqual(bands);
    expect(isWanted([], tokyo(text))).toBe(true);
    expect(isWanted(bands, tokyo(text))).toBe(true);
  });
});

describe('the order', () => {
  it('goes by fit', () => {
    const wished = wishes({ concerns: ['options_unknown'], style: 'listen' });
    const other = candidate({
      consultantId: idOf(2),
      themes: [],
      themeCounts: { too_busy: 50 },
      style: 'advise',
    });
    expect(fitOf(candidate(), wished)).toBeGreaterThan(fitOf(other, wished));
    for (const seed of ['a', 'b', 'c'])
      expect(rank([other, candidate()], wished, seed).map(({ consultantId: id }) => id)).toEqual([
        idOf(1),
        idOf(2),
      ]);
  });

  it('lets everybody have a turn among equals, the same all day for one client', () => {
    const equals = Array.from({ length: 8 }, (_, index) => candidate({ consultantId: idOf(index + 1) }));
    const firstOf = (seed: string) => rank(equals, noWishes, seed)[0]?.consultantId;
    expect(firstOf('client 2026-11-23')).toBe(firstOf('client 2026-11-23'));
    const firsts = new Set(Array.from({ length: 200 }, (_, index) => firstOf(`client-${index} 2026-11-23`)));
    expect(firsts.size).toBe(8);
  });

  it('shows new consultants before equals with experience', () => {
    const experienced = candidate({ themes: [], themeCounts: { too_busy: 40 } });
    const fresh = candidate({ consultantId: idOf(2), themes: [], themeCounts: {} });
    expect(rank([experienced, fresh], noWishes, 'x')[0]?.consultantId).toBe(idOf(2));
  });
});

describe('reasons', () => {
  it.each([
    [
      'the wishes come first',
      wishes({ concerns: ['options_unknown'], timeBands: ['evening'] }),
      [
        { code: 'theme_sessions', theme: 'options_unknown', sessions: 24 },
        { code: 'time', band: 'evening' },
      ],
    ],
    [
      'style and industry',
      wishes({ style: 'listen', industries: ['it'] }),
      [
        { code: 'style', style: 'listen' },
        { code: 'industry', industry: 'it' },
      ],
    ],
    [
      'facts of the profile when all was skipped',
      noWishes,
      [
        { code: 'sessions', sessions: 24 },
        { code: 'industry', industry: 'it' },
      ],
    ],
  ] as const)('%s', (_, wished, reasons) => {
    expect(reasonsFor(candidate(), wished, [tokyo('2026-11-23T18:00')])).toEqual(reasons);
  });

  it('are two different ones, and true, whatever is known', () => {
    const bare = candidate({ themes: [], industries: [], languages: ['ja', 'en'], themeCounts: {} });
    expect(reasonsFor(bare, wishes({ concerns: ['too_busy'], timeBands: ['evening'] }), [])).toEqual([
      { code: 'language', language: 'en' },
      { code: 'style', style: 'listen' },
    ]);
    const industry = wishes({ industries: ['it'] });
    const codes = reasonsFor(candidate({ themeCounts: {} }), industry, []).map(({ code }) => code);
    expect(new Set(codes).size).toBe(2);
  });
});
