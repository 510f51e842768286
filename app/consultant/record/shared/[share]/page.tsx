import { notFound } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { shareCopy } from '@/lib/consultation/record/share/copy';
import { findShared } from '@/lib/consultation/record/share/queries';
import { kindCopy } from '@/lib/consultation/session/copy';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { formatMonth } from '@/lib/shared/calendar';
import { concernCopy } from '@/lib/shared/taxonomy-copy';

const texts = ['presentingConcern', 'assessment', 'actionPlan', 'nextStep', 'referral'] as const;

export default async function SharedRecord({ params }: PageProps<'/consultant/record/shared/[share]'>) {
  const { consultantId } = await requireConsultant();
  const record = await findShared(consultantId, (await params).share, now());
  if (!record) notFound();
  const language = await languageOf('consultant');
  const [copy, page] = [shareCopy[language], recordPageCopy[language]];
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.viewLead}>
        {copy.line(record.from, formatMonth(record.month, language))}
      </PageTitle>
      <Card>
        <Facts
          items={[
            { term: copy.kind, detail: kindCopy[language][record.kind] },
            {
              term: page.themes,
              detail: record.themes.map((code) => concernCopy[language][code]).join(' / ') || copy.empty,
            },
            ...texts.map((name) => ({
              term: page[name],
              detail: <p className="whitespace-pre-wrap">{record[name] || copy.empty}</p>,
            })),
          ]}
        />
      </Card>
      <p>
        <TextLink href="/consultant/record/shared">{copy.back}</TextLink>
      </p>
    </div>
  );
}
