import { bilingual, type Language } from '@/lib/shared/language';
import { percentText } from '@/lib/shared/share';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import type { Summary } from './rules';

const words = bilingual(
  {
    people: (n: string, headcount: string) =>
      `対象${headcount}人のうち、少なくともおよそ${n}人が面談を利用し、回答しました。`,
    noPeople: '面談を利用して回答した人の数は、この期間は示せません。',
    theme: (name: string, share: string) => `いちばん多い相談は「${name}」で、回答した人の${share}です。`,
    noTheme: '相談のテーマの割合は、この期間は示せません。',
    both: (satisfied: string, improved: string) =>
      `面談に満足した人は${satisfied}、面談のあとで自己評価が上がった人は${improved}です。`,
    satisfied: (share: string) => `面談に満足した人は${share}です。前後の変化は、この期間は示せません。`,
    improved: (share: string) =>
      `面談のあとで自己評価が上がった人は${share}です。満足の割合は、この期間は示せません。`,
    neither: '満足の割合と前後の変化は、この期間は示せません。',
  },
  {
    people: (n: string, headcount: string) =>
      `Of ${headcount} people, at least about ${n} had a session and answered.`,
    noPeople: 'The number of people who had a session and answered cannot be shown for this period.',
    theme: (name: string, share: string) =>
      `The most frequent theme is “${name}”, with ${share} of those who answered.`,
    noTheme: 'The shares of the themes cannot be shown for this period.',
    both: (satisfied: string, improved: string) =>
      `${satisfied} were satisfied with their session, and ${improved} rated themselves higher after it.`,
    satisfied: (share: string) =>
      `${share} were satisfied with their session. The change cannot be shown for this period.`,
    improved: (share: string) =>
      `${share} rated themselves higher after their session. Satisfaction cannot be shown for this period.`,
    neither: 'Neither satisfaction nor change can be shown for this period.',
  },
);

/** A summary in exactly three sentences: use, themes, effect. */
export function summarySentences(summary: Summary, language: Language): [string, string, string] {
  const copy = words[language];
  const { people, headcount, theme } = summary;
  return [
    people === null ? copy.noPeople : copy.people(counted(people, language), counted(headcount, language)),
    theme
      ? copy.theme(concernCopy[language][theme.code], percentText(theme.percent, language))
      : copy.noTheme,
    effectSentence(summary, language),
  ];
}

function effectSentence({ satisfied, improved }: Summary, language: Language): string {
  const copy = words[language];
  if (satisfied === null && improved === null) return copy.neither;
  if (improved === null) return copy.satisfied(percentText(satisfied ?? 0, language));
  const share = percentText(improved, language);
  return satisfied === null ? copy.improved(share) : copy.both(percentText(satisfied, language), share);
}

const counted = (n: number, language: Language): string =>
  n.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB');
