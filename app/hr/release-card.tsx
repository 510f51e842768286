import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ReleaseView } from '@/lib/report/release/queries';
import { summarySentences } from '@/lib/report/release/summary/copy';
import { summaryOf } from '@/lib/report/release/summary/rules';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { hrHomeCopy } from './copy';

/** What the latest sealed release says, in its own three sentences. */
export function ReleaseCard({ release, language }: { release: ReleaseView | null; language: Language }) {
  const copy = hrHomeCopy[language];
  if (!release)
    return (
      <Card title={copy.release}>
        <p>{copy.releaseNone}</p>
        <div>
          <ButtonLink href="/hr/releases" tone="secondary">
            {copy.releaseSample}
          </ButtonLink>
        </div>
      </Card>
    );
  const { halfYear, number } = release.document;
  return (
    <Card title={copy.release}>
      <ol className="grid list-decimal gap-2 pl-6">
        {summarySentences(summaryOf(release.document), language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <div>
        <ButtonLink href={`/hr/releases/${number}`}>
          {copy.releaseRead(formatHalfYear(halfYear, language))}
        </ButtonLink>
      </div>
    </Card>
  );
}
