import { notFound } from 'next/navigation';
import { releaseCopy } from '@/components/report/copy';
import { ReleaseView } from '@/components/report/release-view';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { findPooledCloud } from '@/lib/report/release/pooled/queries';
import { findRelease } from '@/lib/report/release/queries';
import { formatHalfYear } from '@/lib/shared/half-year';
import { releasesCopy } from '../copy';

export default async function Release({ params }: { params: Promise<{ number: string }> }) {
  const { releaseSubject } = await requireHr();
  const language = await languageOf('hr');
  const release = await findRelease(releaseSubject, Number((await params).number));
  if (!release) notFound();
  const pooled = await findPooledCloud(release.document);
  const copy = releasesCopy[language];
  return (
    <div className="grid gap-6">
      <p className="no-print">
        <TextLink href="/hr/releases">{copy.back}</TextLink>
      </p>
      <PageTitle lead={copy.printed}>
        {releaseCopy[language].title(formatHalfYear(release.document.halfYear, language))}
      </PageTitle>
      <ReleaseView
        document={release.document}
        proof={release}
        pooled={pooled?.genuine ? pooled.document : null}
        language={language}
      />
    </div>
  );
}
