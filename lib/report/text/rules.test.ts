import { describe, expect, test } from 'vitest';
import type { Requests } from '../release/input';
import { decideApproval, decideWording, isOpen, overallReport, type Paraphrase } from './rules';

test.each([
  [9, 10, 'ready', false],
  [10, 10, 'ready', true],
  [19, 20, 'ready', false],
  [40, 10, 'open', false],
  [40, 10, 'sealed', false],
] as const)('%i texts, floor %i, period %s: open %s', (texts, floor, period, open) =>
  expect(isOpen(texts, floor, period)).toBe(open),
);

describe('a paraphrase', () => {
  const originals = [
    '営業二課の 田中さんに\n毎晩残業を頼まれて困っています。',
    'I would like to learn English at work.',
  ];
  test.each([
    ['勤務時間について、夜の負担を減らしてほしいという声がありました。', true],
    ['田中さんに毎晩残業を頼まれて困る', false],
    ['People ask: LEARN ENGLISH AT WORK', false],
    ['困っています', true],
  ])('%s', (text, ok) => expect(decideWording(text, originals).ok).toBe(ok));
});

const written: Paraphrase = {
  request: 'flexible_hours',
  text: '夜の負担を減らす',
  writtenBy: 'operator-a',
  approvedBy: null,
};

test.each([
  ['the other editor, the same words', written, 'operator-b', '夜の負担を減らす', null],
  ['the writer', written, 'operator-a', '夜の負担を減らす', 'own_words'],
  ['words that were changed meanwhile', written, 'operator-b', '夜の負担', 'changed'],
  ['nothing written', null, 'operator-b', '', 'gone'],
] as const)('%s', (_, paraphrase, approver, read, reason) => {
  const decision = decideApproval(paraphrase, approver, read);
  expect(decision.ok ? null : decision.reason).toBe(reason);
});

test('only approved words about requests that are shown enter the document, in its order', () => {
  const share = { percent: 30, low: 20, high: 40 };
  const requests: Requests = {
    shown: true,
    shares: [
      { code: 'side_jobs_allowed', ...share },
      { code: 'flexible_hours', ...share },
    ],
  };
  const approved = { ...written, approvedBy: 'operator-b' };
  const all: Paraphrase[] = [
    approved,
    { ...approved, request: 'side_jobs_allowed', text: '副業' },
    { ...approved, request: 'other', text: '伏せた要望' },
    { ...written, request: 'learning_when_needed' },
  ];
  expect(overallReport(all, requests)).toEqual([
    { request: 'side_jobs_allowed', text: '副業' },
    { request: 'flexible_hours', text: '夜の負担を減らす' },
  ]);
  expect(overallReport([written], requests)).toEqual([]);
  expect(overallReport(all, { shown: false, reason: 'few_people' })).toEqual([]);
});
