import { CloudFigure } from '@/components/chart/theme-cloud';
import { SectionTitle } from '@/components/ui/heading';
import { leastAnswers } from '@/lib/report/release/cloud/rules';
import type { Words } from '@/lib/report/release/input';
import { termCopy } from '@/lib/report/release/term/copy';
import type { Language } from '@/lib/shared/language';
import { cloudCopy } from './cloud-copy';
import { wordsCopy } from './words-copy';

type Props = { words: Words; floor: number; language: Language };

/** Words that clients used in their own texts as a cloud, or why there is none. A size is a class, never a number of people. */
export function WordsPart({ words, floor, language }: Props) {
  const copy = wordsCopy[language];
  return (
    <div className="grid content-start gap-3">
      <SectionTitle level={3}>{copy.title}</SectionTitle>
      {words.shown ? (
        <>
          <p>{copy.note}</p>
          <CloudFigure
            finding={copy.finding(words.items.length, floor)}
            n={null}
            caption={copy.caption}
            item={cloudCopy[language].word}
            told={copy.size}
            rows={words.items.map(({ word, size }) => ({
              key: word,
              label: termCopy[language][word],
              weight: size,
              told: copy.sizes[size - 1] ?? '',
            }))}
            language={language}
          />
        </>
      ) : (
        <p>
          {words.reason === 'few_answers' ? cloudCopy[language].fewAnswers(leastAnswers) : copy.none(floor)}
        </p>
      )}
    </div>
  );
}
