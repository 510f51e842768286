import { notFound } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { prepareRelease } from '@/lib/report/release/preparation/queries';
import { formatHalfYear } from '@/lib/shared/half-year';
import { releasesPageCopy } from '../../copy';
import { listSubjectNames } from '../../names';
import { Outlook } from './outlook';

type Params = Promise<{ subject: string; halfYear: string }>;

export default async function PrepareRelease({ params }: { params: Params }) {
  await requireOperator();
  const { subject, halfYear } = await params;
  const preparation = await prepareRelease(subject, halfYear, now());
  if (!preparation) notFound();
  const language = await languageOf('operator');
  const copy = releasesPageCopy[language];
  const nameOf = await listSubjectNames(language);
  const { plan } = preparation;
  return (
    <div className="grid max-w-3xl gap-8">
      <PageTitle lead={formatHalfYear(preparation.halfYear, language)}>
        {nameOf(preparation.subject)}
      </PageTitle>
      <Card>
        <Facts
          items={[
            { term: copy.facts.headcount, detail: copy.people(plan.headcount) },
            { term: copy.facts.floor, detail: copy.floor(plan.floor) },
            { term: copy.facts.tier, detail: copy.tier[plan.tier] },
            { term: copy.facts.plan, detail: <code className="break-all">{plan.hash}</code> },
          ]}
        />
      </Card>
      <Outlook preparation={preparation} language={language} />
      <p>
        <TextLink href="/operator/releases">{copy.back}</TextLink>
      </p>
    </div>
  );
}
