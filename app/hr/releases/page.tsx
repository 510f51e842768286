import { ReleaseView } from '@/components/report/release-view';
import { PageTitle, SectionTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { listReleases } from '@/lib/report/release/queries';
import { sampleDocument } from '@/lib/report/release/sample/rules';
import { releasesCopy } from './copy';
import { ReleaseTable } from './release-table';

export default async function Releases() {
  const { releaseSubject } = await requireHr();
  const language = await languageOf('hr');
  const copy = releasesCopy[language];
  const releases = await listReleases(releaseSubject);
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {releases.length > 0 ? (
        <ReleaseTable releases={releases} language={language} />
      ) : (
        <>
          <Notice tone="info" title={copy.none}>
            <p>{copy.noneLead}</p>
          </Notice>
          <SectionTitle>{copy.sampleTitle}</SectionTitle>
          <ReleaseView document={sampleDocument} proof={null} language={language} />
        </>
      )}
    </div>
  );
}
