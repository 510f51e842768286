import { expect, test } from 'vitest';
import type { Hidden, ReleaseDocument } from '../input';
import { releaseDocumentSchema } from '../input';
import { sampleDocument } from '../sample/rules';
import { summarySentences } from './copy';
import { summaryOf } from './rules';

const hidden: Hidden = { shown: false, reason: 'few_people' };
const sentences = (document: ReleaseDocument) => summarySentences(summaryOf(document), 'ja');
const { organization } = sampleDocument;

test('the sample is a document', () => {
  expect(releaseDocumentSchema.parse(sampleDocument)).toEqual(sampleDocument);
});

test('three sentences with the figures of the document, clipped shares as what they can mean', () => {
  expect(sentences(sampleDocument)).toEqual([
    '対象1,200人のうち、少なくともおよそ145人が面談を利用し、回答しました。',
    'いちばん多い相談は「次に何をすればよいか分からない」で、回答した人の24%です。',
    '面談に満足した人は84%、面談のあとで自己評価が上がった人は63%です。',
  ]);
  const satisfied = { shown: true, percent: 90, low: 84, high: 90 } as const;
  expect(sentences({ ...sampleDocument, organization: { ...organization, satisfied } })[2]).toContain(
    '90%以上',
  );
});

test.each([
  [{ satisfied: hidden }, '面談のあとで自己評価が上がった人は63%です。満足の割合は、この期間は示せません。'],
  [{ change: hidden }, '面談に満足した人は84%です。前後の変化は、この期間は示せません。'],
  [{ satisfied: hidden, change: hidden }, '満足の割合と前後の変化は、この期間は示せません。'],
])('what is hidden is said to be, in its sentence: %o', (change, sentence) => {
  expect(sentences({ ...sampleDocument, organization: { ...organization, ...change } })[2]).toBe(sentence);
});

test('a document that shows nothing has no number in its summary but the period’s headcount', () => {
  const nothing = {
    ...sampleDocument,
    usage: hidden,
    organization: { themes: hidden, satisfied: hidden, change: hidden },
  };
  expect(sentences(nothing).join('')).not.toMatch(/\d/);
});
