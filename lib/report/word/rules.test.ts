import { beforeAll, describe, expect, test } from 'vitest';
import type { Cloud } from '../release/input';
import { termCopy } from '../release/term/copy';
import { type Term, termForms, terms } from '../release/term/rules';
import { type ChosenWord, decideWord, openTerms, peopleByTerm, wordsOf } from './rules';
import { loadTokens } from './tokens/queries';
import type { Tokens } from './tokens/rules';

let tokens: Tokens;
beforeAll(async () => {
  tokens = await loadTokens();
});
const termsIn = (text: string) => [...peopleByTerm([text], tokens).keys()].sort();

describe('the words of a text', () => {
  test.each([
    ['在宅勤務とフレックスをもっと使いたい。残業を減らしてほしい', ['flextime', 'overtime', 'teleworking']],
    ['ＤＸの研修と、資格の補助', ['digital', 'qualification', 'training']],
    ['人事評価の理由を上司から説明してほしい', ['evaluation', 'explanation', 'superior']],
    ['I want remote work and less overtime.', ['overtime', 'teleworking']],
    ['It was a training ground', ['training']],
    ['営業二課の田中さんが第二工場で倒れた', []],
    ['', []],
  ])('%s', (text, expected) => expect(termsIn(text)).toEqual(expected));

  test('a word inside another word is not that word', () => {
    expect(termsIn('副業者一覧の英語版')).not.toContain('side_jobs');
    expect(termsIn('overtimes')).toEqual([]);
    expect(termsIn('小休止')).toEqual([]);
  });

  test('somebody who says a word five times is one person', () => {
    expect(peopleByTerm(['残業、残業、残業。overtimeも時間外も', '残業'], tokens).get('overtime')).toBe(2);
  });

  test('every form of the list is found, and every word has a name of its own', () => {
    for (const term of terms) for (const form of termForms[term]) expect(termsIn(form)).toContain(term);
    for (const names of [termCopy.ja, termCopy.en])
      expect(new Set(Object.values(names)).size).toBe(terms.length);
  });
});

const counts = new Map<Term, number>([
  ['overtime', 45],
  ['teleworking', 41],
  ['training', 23],
  ['childcare', 10],
  ['pay', 9],
  ['promotion', 60],
]);
const chosen = (word: Term, approvedBy: string | null = 'operator-b'): ChosenWord => ({
  word,
  chosenBy: 'operator-a',
  approvedBy,
});
const cloud: Cloud = { shown: true, items: [{ code: 'flexible_hours', percent: 30 }] };
const all = [
  chosen('overtime'),
  chosen('teleworking'),
  chosen('training'),
  chosen('childcare'),
  chosen('pay'),
  chosen('promotion', null),
];

describe('the words of a document', () => {
  test('are approved, used by ten people, and as large as their tens rank', () => {
    expect(wordsOf(cloud, all, counts, 10)).toEqual({
      shown: true,
      items: [
        { word: 'teleworking', size: 3 },
        { word: 'overtime', size: 3 },
        { word: 'training', size: 2 },
        { word: 'childcare', size: 1 },
      ],
    });
  });
  test('the floor is what keeps a word of nine people out', () => {
    expect(JSON.stringify(wordsOf(cloud, all, counts, 9))).toContain('pay');
    expect(openTerms(counts, 10)).not.toContain('pay');
  });
  test.each([
    ['no requests', null, all, null],
    [
      'few answers',
      { shown: false, reason: 'few_answers' } as const,
      all,
      { shown: false, reason: 'few_answers' },
    ],
    ['nothing approved', cloud, [chosen('promotion', null)], { shown: false, reason: 'none_approved' }],
    ['approved by too few people', cloud, [chosen('pay')], { shown: false, reason: 'none_approved' }],
  ])('%s', (_, given, words, expected) => expect(wordsOf(given, words, counts, 10)).toEqual(expected));
});

test.each([
  ['another editor', chosen('pay', null), 'operator-b', null],
  ['who chose it', chosen('pay', null), 'operator-a', 'own_words'],
  ['not chosen', undefined, 'operator-b', 'gone'],
] as const)('approval by %s', (_, word, approver, reason) => {
  const decision = decideWord(word, approver);
  expect(decision.ok ? null : decision.reason).toBe(reason);
});
