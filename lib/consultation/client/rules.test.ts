import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nicknameWords } from './nickname/copy';
import { creditView, decideNickname, decidePeriod, suggestNickname } from './rules';

describe('nicknames', () => {
  test('suggestions pass their own rules, in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom('ja' as const, 'en' as const), fc.nat(), fc.nat(), (language, a, b) => {
        const turns = [a, b];
        const nickname = suggestNickname(nicknameWords[language], (below) => (turns.pop() ?? 0) % below);
        expect(decideNickname(nickname)).toEqual({ ok: true, value: nickname });
      }),
    );
  });

  test('what is accepted is accepted again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        const once = decideNickname(typed);
        if (once.ok) expect(decideNickname(once.value)).toEqual(once);
      }),
    );
  });
});

describe('the period of a ticket', () => {
  const key = {
    id: 'session:2026H2',
    kind: 'session',
    ballot: null,
    period: '2026H2',
    subject: null,
    cell: null,
    spki: '',
    collectFrom: '2026-09-10',
    collectUntil: '2027-03-31',
    acceptFrom: '2026-10-01',
    acceptUntil: '2027-03-31',
  } as const;

  test.each([
    ['2026-09-30', 'too_early'],
    ['2026-10-01', null],
    ['2027-03-31', null],
    ['2027-04-01', 'too_late'],
  ])('on %s: %s', (today, reason) => {
    const answer = decidePeriod(key, today);
    expect(answer.ok ? null : answer.reason).toBe(reason);
  });

  test('other kinds of keys and no key at all are unknown', () => {
    for (const other of [undefined, { ...key, kind: 'voice' as const }, { ...key, kind: 'held' as const }])
      expect(decidePeriod(other, '2026-11-24')).toEqual({ ok: false, reason: 'unknown_key' });
  });
});

describe('credits', () => {
  test.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
    ['2027-04-30', true],
    ['2027-05-01', false],
  ])('of 2026H2 on %s open: %s', (today, open) => {
    const view = creditView({ halfYear: '2026H2', granted: 4, used: 1 }, today);
    expect(view).toMatchObject({ left: 3, lastDay: '2027-04-30', open });
  });
});
