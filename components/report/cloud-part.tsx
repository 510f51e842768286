import { ThemeCloud } from '@/components/chart/theme-cloud';
import { SectionTitle } from '@/components/ui/heading';
import { leastAnswers } from '@/lib/report/release/cloud/rules';
import type { Cloud } from '@/lib/report/release/input';
import type { Language } from '@/lib/shared/language';
import { cloudCopy, requestWordCopy } from './cloud-copy';

type Props = { cloud: Cloud; floor: number; language: Language };

/** The requests of a year as a cloud, or why there is none. */
export function CloudPart({ cloud, floor, language }: Props) {
  const copy = cloudCopy[language];
  return (
    <div className="grid gap-3">
      <SectionTitle level={3}>{copy.title}</SectionTitle>
      {cloud.shown ? (
        <>
          <p>{copy.note}</p>
          <ThemeCloud
            finding={findingOf(cloud.items, floor, language)}
            n={null}
            caption={copy.caption}
            item={copy.word}
            items={cloud.items.map(({ code, percent }) => ({
              key: code,
              label: requestWordCopy[language][code],
              percent,
            }))}
            language={language}
          />
        </>
      ) : (
        <p>{copy.fewAnswers(leastAnswers)}</p>
      )}
    </div>
  );
}

type Items = Extract<Cloud, { shown: true }>['items'];

/** Names every request that shares the first place: rounded shares are often the same. */
function findingOf(items: Items, floor: number, language: Language): string {
  const copy = cloudCopy[language];
  const first = items.filter(({ percent }) => percent === items[0]?.percent);
  const [word = '', ...more] = first.map(({ code }) => requestWordCopy[language][code]).map(copy.quote);
  return more.length === 0 ? copy.finding(word, floor) : copy.tied([word, ...more].join(copy.and), floor);
}
