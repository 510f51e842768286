import { ThemeCloud } from '@/components/chart/theme-cloud';
import { SectionTitle } from '@/components/ui/heading';
import { leastAnswers } from '@/lib/report/release/cloud/rules';
import type { Cloud } from '@/lib/report/release/input';
import type { PooledCloud } from '@/lib/report/release/pooled/input';
import type { Language } from '@/lib/shared/language';
import { cloudCopy, requestWordCopy } from './cloud-copy';

type Props = { cloud: Cloud; floor: number; language: Language };

/** The requests of a year as a cloud, or why there is none. */
export function CloudPart({ cloud, floor, language }: Props) {
  const copy = cloudCopy[language];
  return (
    <div className="grid content-start gap-3">
      <SectionTitle level={3}>{copy.title}</SectionTitle>
      {cloud.shown ? (
        <Requests items={cloud.items} floor={floor} language={language} />
      ) : (
        <p>{copy.fewAnswers(leastAnswers)}</p>
      )}
    </div>
  );
}

/** The requests of all small organizations together, or why there is no such cloud. */
export function PooledPart({
  cloud,
  floor,
  language,
}: {
  cloud: PooledCloud;
  floor: number;
  language: Language;
}) {
  const copy = cloudCopy[language];
  return (
    <div className="grid content-start gap-3">
      <SectionTitle level={3}>{copy.pooledTitle}</SectionTitle>
      <p>{copy.pooledLead}</p>
      {cloud.shown ? (
        <Requests items={cloud.items} floor={floor} language={language} />
      ) : (
        <p>{copy.pooledNone[cloud.reason]}</p>
      )}
    </div>
  );
}

function Requests({ items, floor, language }: { items: Items; floor: number; language: Language }) {
  const copy = cloudCopy[language];
  return (
    <>
      <p>{copy.note}</p>
      <ThemeCloud
        finding={findingOf(items, floor, language)}
        n={null}
        caption={copy.caption}
        item={copy.word}
        items={items.map(({ code, percent }) => ({
          key: code,
          label: requestWordCopy[language][code],
          percent,
        }))}
        language={language}
      />
    </>
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
