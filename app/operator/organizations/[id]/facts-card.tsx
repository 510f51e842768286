import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import type { OrganizationView } from '@/lib/desk/organization/queries';
import type { Language } from '@/lib/shared/language';
import { organizationPageCopy } from './copy';

export function FactsCard({
  organization,
  language,
}: {
  organization: OrganizationView;
  language: Language;
}) {
  const copy = organizationPageCopy[language];
  const { code, poolCode, headcount, mailDomains } = organization;
  return (
    <Card title={copy.facts}>
      <Facts
        items={[
          { term: copy.code, detail: code },
          { term: copy.pool, detail: poolCode ?? copy.alone },
          { term: copy.headcount, detail: copy.people(headcount) },
          { term: copy.domains, detail: mailDomains.join(language === 'ja' ? '、' : ', ') },
        ]}
      />
    </Card>
  );
}
