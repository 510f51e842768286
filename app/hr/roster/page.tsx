import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { fileRefusalCopy } from '@/lib/desk/roster/copy';
import { fileLimit } from '@/lib/desk/roster/file/rules';
import { listDepartments } from '@/lib/desk/roster/queries';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { previewRoster } from './actions';
import { ColumnTable } from './column-table';
import { rosterPageCopy } from './copy';
import { CurrentRoster } from './current-roster';
import { OutcomeNotice } from './outcome-notice';
import { UploadForm } from './upload-form';

type Query = Record<string, string | string[] | undefined>;

export default async function Roster({ searchParams }: { searchParams: Promise<Query> }) {
  const { organizationId } = await requireHr();
  const language = await languageOf('hr');
  const copy = rosterPageCopy[language];
  const departments = await listDepartments(organizationId);
  const { too_large: tooLarge } = fileRefusalCopy[language];
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <OutcomeNotice query={await searchParams} language={language} />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Card title={copy.uploadTitle}>
          <UploadForm
            action={previewRoster}
            limit={fileLimit}
            texts={{
              label: copy.file,
              hint: copy.fileHint,
              submit: copy.submit,
              problem: copy.problem,
              tooLarge,
            }}
          />
          <Disclosure summary={copy.columnsTitle}>
            <ColumnTable language={language} />
            <p>{copy.columnsNote}</p>
          </Disclosure>
          <Notice tone="info" title={copy.leaversTitle}>
            <p>{copy.leavers}</p>
          </Notice>
        </Card>
        <CurrentRoster departments={departments} language={language} />
      </div>
    </div>
  );
}
