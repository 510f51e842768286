import { describe, expect, test } from 'vitest';
import { decideProgramme, type ProgrammeFault, plannable, type TypedProgramme } from './rules';

const none = { year: '', month: '', day: '' };
const typed: TypedProgramme = {
  purposes: ['retention', 'performance', 'forged'],
  layers: [],
  workingTime: 'yes',
  days: {
    briefing: { year: '令和8', month: '10', day: '５' },
    training: none,
    followUp: { year: '2027', month: '3月', day: '31日' },
  },
  note: '気軽にどうぞ。',
};
const layers = ['若手', '中堅', '管理職'];
const decide = (change: Partial<TypedProgramme>) =>
  decideProgramme({ ...typed, ...change }, '2026H2', layers);
const day = (year: string, month: string, date: string) => ({ year, month, day: date });

test('a programme is what was typed, in the order of the product', () => {
  expect(decide({ layers: ['管理職', '若手'] })).toEqual({
    ok: true,
    value: {
      purposes: ['performance', 'retention'],
      layers: ['若手', '管理職'],
      workingTime: true,
      briefingOn: '2026-10-05',
      trainingOn: null,
      followUpOn: '2027-03-31',
      note: '気軽にどうぞ。',
    },
  });
});

describe('faults', () => {
  test.each<[string, Partial<TypedProgramme>, ProgrammeFault]>([
    ['no purpose', { purposes: [] }, { field: 'purposes', reason: 'no_purpose' }],
    ['a purpose of nobody', { purposes: ['money'] }, { field: 'purposes', reason: 'no_purpose' }],
    [
      'a layer that the roster does not have',
      { layers: ['社長'] },
      { field: 'layers', reason: 'unknown_layer' },
    ],
    ['no answer', { workingTime: '' }, { field: 'workingTime', reason: 'no_answer' }],
    ['a forged answer', { workingTime: 'maybe' }, { field: 'workingTime', reason: 'no_answer' }],
    [
      'half a day',
      { days: { ...typed.days, training: day('2026', '10', '') } },
      { field: 'training', reason: 'unreadable' },
    ],
    [
      '31 February',
      { days: { ...typed.days, training: day('2027', '2', '31') } },
      { field: 'training', reason: 'unreadable' },
    ],
    [
      'a day too early',
      { days: { ...typed.days, briefing: day('2026', '6', '30') } },
      { field: 'briefing', reason: 'outside' },
    ],
    [
      'a day too late',
      { days: { ...typed.days, followUp: day('2027', '7', '2') } },
      { field: 'followUp', reason: 'outside' },
    ],
    [
      'a follow-up before the briefing',
      { days: { ...typed.days, followUp: day('2026', '10', '4') } },
      { field: 'followUp', reason: 'before_briefing' },
    ],
    ['401 characters', { note: '🌱'.repeat(401) }, { field: 'note', reason: 'too_long' }],
  ])('%s', (_, change, fault) => {
    expect(decide(change)).toEqual({ ok: false, faults: [fault] });
  });

  test('400 characters and the first and last day are fine; all faults come at once', () => {
    const days = { ...typed.days, briefing: day('2026', '7', '1'), followUp: day('2027', '7', '1') };
    expect(decide({ note: '🌱'.repeat(400), days }).ok).toBe(true);
    const answer = decide({ purposes: [], workingTime: '' });
    expect(!answer.ok && answer.faults).toHaveLength(2);
  });
});

test('the running half-year and the next can be planned', () => {
  expect(plannable('2026-09-30')).toEqual(['2026H1', '2026H2']);
  expect(plannable('2027-01-01')).toEqual(['2026H2', '2027H1']);
});
