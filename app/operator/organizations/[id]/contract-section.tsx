import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { TypedForm } from '@/components/ui/typed-form';
import { bandLabel } from '@/lib/desk/contract/copy';
import { isInBand, type Terms, termsIn } from '@/lib/desk/contract/rules';
import type { OrganizationView } from '@/lib/desk/organization/queries';
import { formatHalfYear, halfYearOf } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { sign } from './actions';
import { contractFields } from './contract-fields';
import { organizationPageCopy } from './copy';

/** What was signed, and the form for the next contract. */
export function ContractSection({
  organization,
  terms,
  today,
  language,
}: {
  organization: OrganizationView;
  terms: readonly Terms[];
  today: string;
  language: Language;
}) {
  const copy = organizationPageCopy[language];
  const current = termsIn(terms, halfYearOf(today));
  const { headcount } = organization;
  return (
    <Card title={copy.contracts}>
      {terms.length === 0 ? <p>{copy.noContract}</p> : null}
      {terms.length === 0 ? null : <TermsTable terms={terms} current={current} language={language} />}
      {current && headcount > 0 && !isInBand(headcount, current.headcountBand) ? (
        <Notice tone="warning">{copy.outOfBand(headcount)}</Notice>
      ) : null}
      <Disclosure summary={copy.sign} open={terms.length === 0}>
        <p>{copy.signLead}</p>
        <TypedForm
          action={sign}
          hidden={{ organization: organization.id }}
          sections={[{ fields: contractFields(terms, today, headcount, language) }]}
          submit={copy.signSubmit}
          problem={copy.problem}
          language={language}
        />
      </Disclosure>
    </Card>
  );
}

function TermsTable({
  terms,
  current,
  language,
}: {
  terms: readonly Terms[];
  current: Terms | null;
  language: Language;
}) {
  const { contractHead: head, ...copy } = organizationPageCopy[language];
  return (
    <Table
      caption={copy.contractsCaption}
      head={[head.from, head.band, head.fee, head.quota, head.floor]}
      numeric={[2, 3, 4]}
      rows={terms.map((one) => [
        <span key={one.firstHalfYear} className="flex flex-wrap items-center gap-2">
          {formatHalfYear(one.firstHalfYear, language)}
          {one === current ? <Badge tone="success">{copy.inForce}</Badge> : null}
        </span>,
        bandLabel(one.headcountBand, language),
        copy.fee(one.feeYen),
        copy.quota(String(one.quota)),
        copy.floor(String(one.floor)),
      ])}
    />
  );
}
