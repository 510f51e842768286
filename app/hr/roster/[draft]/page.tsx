import { notFound } from 'next/navigation';
import { Facts } from '@/components/ui/facts';
import { PageTitle } from '@/components/ui/heading';
import { columnCopy, encodingCopy } from '@/lib/desk/roster/copy';
import { findDraft } from '@/lib/desk/roster/draft/queries';
import { draftIdInput } from '@/lib/desk/roster/input';
import { now } from '@/lib/env';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { previewCopy } from './copy';
import { DifferenceTable } from './difference-table';
import { FaultList } from './fault-list';
import { FirstRows } from './first-rows';
import { ImportForm } from './import-form';

export default async function RosterDraft({ params }: { params: Promise<{ draft: string }> }) {
  const { organizationId } = await requireHr();
  const language = await languageOf('hr');
  const id = draftIdInput.safeParse((await params).draft);
  const draft = id.success ? await findDraft(organizationId, id.data, now()) : null;
  if (!id.success || !draft?.ok) notFound();
  const { fileName, roster, difference } = draft.value;
  const copy = previewCopy[language];
  const whole = roster.faults.length === 0;
  const facts = [
    { term: copy.fileTerm, detail: fileName },
    { term: copy.encodingTerm, detail: encodingCopy[language][roster.encoding] },
    { term: copy.rowsTerm, detail: copy.people(roster.rows.length) },
    {
      term: copy.columnsTerm,
      detail: roster.columns.map((column) => columnCopy[language][column]).join('・'),
    },
  ];
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Facts items={facts} />
      {whole ? (
        <DifferenceTable difference={difference} language={language} />
      ) : (
        <FaultList faults={roster.faults} language={language} />
      )}
      <ImportForm
        draft={id.data}
        whole={whole}
        texts={{ import: copy.import, discard: whole ? copy.discard : copy.again, problem: copy.problem }}
      />
      <FirstRows rows={roster.rows} language={language} />
    </div>
  );
}
