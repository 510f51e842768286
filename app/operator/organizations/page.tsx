import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { bandLabel } from '@/lib/desk/contract/copy';
import { listAllTerms } from '@/lib/desk/contract/queries';
import { type Terms, termsIn } from '@/lib/desk/contract/rules';
import { listOrganizations } from '@/lib/desk/organization/queries';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { dayIn } from '@/lib/shared/calendar';
import { halfYearOf } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { organizationsPageCopy } from './copy';

export default async function Organizations() {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = organizationsPageCopy[language];
  const organizations = await listOrganizations();
  const contracts = await listAllTerms();
  const current = halfYearOf(dayIn(now()));
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <div>
        <ButtonLink href="/operator/organizations/new">{copy.add}</ButtonLink>
      </div>
      {organizations.length === 0 ? <p>{copy.none}</p> : null}
      {organizations.length === 0 ? null : (
        <Table
          caption={copy.caption(String(organizations.length))}
          head={[copy.head.name, copy.head.code, copy.head.pool, copy.head.headcount, copy.head.contract]}
          numeric={[3]}
          rows={organizations.map(({ id, name, code, poolCode, headcount }) => [
            <TextLink key={id} href={`/operator/organizations/${id}`}>
              {name}
            </TextLink>,
            code,
            poolCode ?? copy.noPool,
            copy.people(headcount),
            contractLine(termsIn(contracts.get(id) ?? [], current), language),
          ])}
        />
      )}
    </div>
  );
}

function contractLine(terms: Terms | null, language: Language): string {
  const copy = organizationsPageCopy[language];
  if (!terms) return copy.noContract;
  const numbers = copy.terms(String(terms.quota), String(terms.floor));
  return language === 'ja'
    ? `${bandLabel(terms.headcountBand, language)}・${numbers}`
    : `${bandLabel(terms.headcountBand, language)}; ${numbers}`;
}
