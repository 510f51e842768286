import { describe, expect, it } from 'vitest';
import { decideShare, shareUntil, withoutDays } from './rules';

describe('showing a record for supervision', () => {
  const fact = { recorded: true, self: 'a', colleague: 'b' };
  it.each([
    [fact, 7, { ok: true, value: 7 }],
    [fact, 30, { ok: true, value: 30 }],
    [fact, 31, { ok: false, reason: 'days_wrong' }],
    [fact, Number.NaN, { ok: false, reason: 'days_wrong' }],
    [{ ...fact, recorded: false }, 7, { ok: false, reason: 'no_record' }],
    [{ ...fact, colleague: 'a' }, 7, { ok: false, reason: 'unknown_colleague' }],
  ])('%o for %d days', (facts, days, answer) => {
    expect(decideShare(facts, days)).toEqual(answer);
  });

  it('ends with the last day', () => {
    expect(shareUntil('2026-11-24', 7)).toBe('2026-12-01');
  });

  it.each([
    ['12月3日（木）に面接がある', '12月に面接がある'],
    ['１２月３日まで', '１２月まで'],
    ['2026-12-03から', '2026-12から'],
    ['2026年12月3日', '2026年12月'],
    ['12/3に会う', '12月に会う'],
    ['15分・1週間', '15分・1週間'],
  ])('says %s as %s', (text, without) => {
    expect(withoutDays(text)).toBe(without);
  });
});
