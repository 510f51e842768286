import { describe, expect, it } from 'vitest';
import { addMonths, decideStep, followUpsOf, remindersOf, type TypedStep } from './rules';

const today = '2026-11-24';
const typed: TypedStep = { text: '履歴を書き出す', size: 'week_1', due: '' };

describe('a step', () => {
  it.each<[Partial<TypedStep>, object]>([
    [{}, { ok: true, value: { text: '履歴を書き出す', size: 'week_1', due: '2026-12-01' } }],
    [
      { size: 'minutes_15' },
      { ok: true, value: { text: '履歴を書き出す', size: 'minutes_15', due: '2026-11-27' } },
    ],
    [
      { size: 'months_3' },
      { ok: true, value: { text: '履歴を書き出す', size: 'months_3', due: '2027-02-22' } },
    ],
    [{ due: today }, { ok: true, value: { text: '履歴を書き出す', size: 'week_1', due: today } }],
    [{ due: '2026-11-23' }, { ok: false, reason: 'day_past' }],
    [{ due: null }, { ok: false, reason: 'day_unreadable' }],
    [{ size: 'year' }, { ok: false, reason: 'no_size' }],
    [{ text: '' }, { ok: false, reason: 'no_text' }],
    [{ text: '🙂'.repeat(201) }, { ok: false, reason: 'text_long' }],
  ])('typed as %o', (change, answer) => {
    expect(decideStep({ ...typed, ...change }, today)).toEqual(answer);
  });
});

describe('follow-ups', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-11', 3, '2027-02'],
  ])('%s and %d months make %s', (month, months, due) => expect(addMonths(month, months)).toBe(due));

  it('are due by month after each month with a session, and open for three months', () => {
    const open = (thisMonth: string) =>
      followUpsOf(['2026-10', '2026-10'], [], thisMonth).map((one) => [one.due, one.open]);
    expect(open('2026-10')).toEqual([
      ['2026-11', false],
      ['2027-01', false],
    ]);
    expect(open('2026-11')).toEqual([
      ['2026-11', true],
      ['2027-01', false],
    ]);
    expect(open('2027-01')).toEqual([
      ['2026-11', true],
      ['2027-01', true],
    ]);
    expect(open('2027-04')).toEqual([
      ['2026-11', false],
      ['2027-01', false],
    ]);
  });

  it('remind until they are answered, and steps a week before they are due', () => {
    const answer = { progress: 'begun' as const, scales: {} };
    const followUps = (answered: boolean) =>
      followUpsOf(['2026-10'], answered ? [{ month: '2026-10', afterMonths: 1, answer }] : [], '2026-11');
    const step = (due: string, done = false) => ({ id: due, text: '', size: 'week_1' as const, due, done });
    const steps = [
      step('2026-11-01'),
      step('2026-12-01'),
      step('2026-12-02'),
      step('2026-11-25', true),
      step('2026-08'),
    ];
    const ids = remindersOf(steps, followUps(false), today);
    expect(ids.steps.map(({ due }) => due)).toEqual(['2026-11-01', '2026-12-01']);
    expect(ids.followUps).toHaveLength(1);
    expect(remindersOf([], followUps(true), today).followUps).toEqual([]);
  });
});
