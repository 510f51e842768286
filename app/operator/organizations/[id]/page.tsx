import { notFound } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { listTerms } from '@/lib/desk/contract/queries';
import { listHrMembers } from '@/lib/desk/hr-member/queries';
import { findOrganization } from '@/lib/desk/organization/queries';
import { findStanding } from '@/lib/desk/plan/queries';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { dayIn } from '@/lib/shared/calendar';
import { halfYearOf } from '@/lib/shared/half-year';
import { organizationId } from '@/lib/shared/ids';
import { ContractSection } from './contract-section';
import { organizationPageCopy } from './copy';
import { FactsCard } from './facts-card';
import { HrSection } from './hr-section';
import { PlanCard } from './plan-card';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export default async function Organization({ params, searchParams }: Props) {
  await requireOperator();
  const id = organizationId((await params).id);
  const organization = id && (await findOrganization(id));
  if (!organization) notFound();
  const language = await languageOf('operator');
  const copy = organizationPageCopy[language];
  const { done } = await searchParams;
  const terms = await listTerms(id);
  const today = dayIn(now());
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{organization.name}</PageTitle>
      {done === 'contract' || done === 'hr' ? <Notice tone="success" title={copy.done[done]} /> : null}
      <FactsCard organization={organization} language={language} />
      <ContractSection organization={organization} terms={terms} today={today} language={language} />
      <HrSection id={organization.id} members={await listHrMembers(id)} language={language} />
      <Card title={copy.signIn}>
        <p>{copy.signInLead}</p>
        <p>
          <TextLink href={`/operator/organizations/${organization.id}/sign-in`}>{copy.signInGo}</TextLink>
        </p>
      </Card>
      <PlanCard standing={await findStanding(id, halfYearOf(today))} language={language} />
      <p>
        <TextLink href="/operator/organizations">{copy.back}</TextLink>
      </p>
    </div>
  );
}
