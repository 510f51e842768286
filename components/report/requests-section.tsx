import { HBar } from '@/components/chart/h-bar';
import { SectionTitle } from '@/components/ui/heading';
import type { ReleaseDocument } from '@/lib/report/release/input';
import type { PooledDocument } from '@/lib/report/release/pooled/input';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { percentText } from '@/lib/shared/share';
import { requestCopy } from '@/lib/shared/taxonomy-copy';
import { CloudPart, PooledPart } from './cloud-part';
import { releaseCopy } from './copy';
import { HiddenFigure, ReleaseSection } from './section';
import { WordsPart } from './words-part';

/** What people ask of the company, once a year. */
export function RequestsSection({
  document,
  pooled = null,
  language,
}: {
  document: ReleaseDocument;
  pooled?: PooledDocument | null;
  language: Language;
}) {
  const copy = releaseCopy[language];
  const { requests, floor, year, halfYear, cloud, words, overallReport = [] } = document;
  const first = requests?.shown ? requests.shares[0] : undefined;
  return (
    <ReleaseSection title={copy.requests}>
      {requests ? (
        <p>
          {copy.yearNote(formatHalfYear(year, language), formatHalfYear(halfYear, language))}
          {language === 'en' ? ' ' : ''}
          {copy.requestsNote(floor)}
        </p>
      ) : (
        <p>{copy.requestsLater}</p>
      )}
      {requests?.shown && first ? (
        <HBar
          finding={copy.requestsFinding(
            requestCopy[language][first.code],
            percentText(first.percent, language),
          )}
          n={null}
          caption={copy.requestsCaption}
          item={copy.request}
          bars={requests.shares.map(({ code, ...share }) => ({
            key: code,
            label: requestCopy[language][code],
            share,
          }))}
          language={language}
        />
      ) : null}
      {requests && !requests.shown ? (
        <HiddenFigure figure={requests} floor={floor} language={language} />
      ) : null}
      <div className="grid items-start gap-6 empty:hidden lg:grid-cols-2">
        {cloud ? <CloudPart cloud={cloud} floor={floor} language={language} /> : null}
        {words ? <WordsPart words={words} floor={floor} language={language} /> : null}
        {pooled ? <PooledPart cloud={pooled.cloud} floor={pooled.floor} language={language} /> : null}
      </div>
      {overallReport.length > 0 ? <OverallReport items={overallReport} language={language} /> : null}
    </ReleaseSection>
  );
}

type Items = NonNullable<ReleaseDocument['overallReport']>;

/** Requests in editors' words. */
function OverallReport({ items, language }: { items: Items; language: Language }) {
  const copy = releaseCopy[language];
  return (
    <div className="grid gap-3">
      <SectionTitle level={3}>{copy.overall}</SectionTitle>
      <p>{copy.overallNote}</p>
      <dl className="grid gap-3">
        {items.map(({ request, text }) => (
          <div key={request} className="grid gap-1">
            <dt className="font-700">{requestCopy[language][request]}</dt>
            <dd className="whitespace-pre-wrap">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
