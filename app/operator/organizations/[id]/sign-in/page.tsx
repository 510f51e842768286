import { notFound } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { TypedForm } from '@/components/ui/typed-form';
import { findConnectionOf } from '@/lib/desk/connection/queries';
import { findOrganization } from '@/lib/desk/organization/queries';
import { companyReturnAddress } from '@/lib/identity/company/door';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { organizationId } from '@/lib/shared/ids';
import { save } from './actions';
import { companySignInCopy } from './copy';
import { connectionFields } from './fields';
import { OutcomeNotice } from './outcome-notice';
import { StateCard } from './state-card';

export default async function CompanySignIn({
  params,
  searchParams,
}: PageProps<'/operator/organizations/[id]/sign-in'>) {
  await requireOperator();
  const id = organizationId((await params).id) ?? notFound();
  const organization = (await findOrganization(id)) ?? notFound();
  const language = await languageOf('operator');
  const copy = companySignInCopy[language];
  const connection = await findConnectionOf(id);
  const { done, problem } = await searchParams;
  const addresses = (['desk', 'hr'] as const).map((door) => ({
    term: copy[door],
    detail: <code className="break-all">{companyReturnAddress(door)}</code>,
  }));
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <p>{organization.name}</p>
      <OutcomeNotice done={done} problem={problem} language={language} />
      <StateCard id={id} connection={connection} language={language} />
      <Card title={copy.register}>
        <Facts items={addresses} />
      </Card>
      <TypedForm
        action={save}
        hidden={{ organization: id }}
        sections={[{ fields: connectionFields(connection, language) }]}
        submit={copy.save}
        problem={copy.problem}
        language={language}
      />
      <p>
        <TextLink href={`/operator/organizations/${id}`}>{copy.back}</TextLink>
      </p>
    </div>
  );
}
