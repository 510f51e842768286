import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/ui/heading';
import * as consultation from '@/lib/consultation/audit/queries';
import * as desk from '@/lib/desk/audit/queries';
import { listOrganizations } from '@/lib/desk/organization/queries';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import * as report from '@/lib/report/audit/queries';
import { AuditTable } from './audit-table';
import { ChainLamp } from './chain-lamp';
import { auditPageCopy } from './copy';
import { WingLinks } from './wing-links';

/** One chain a wing; each screen reads one of them, so that nobody lays them side by side. */
const chains = { desk, consultation, report } as const;
const wings = ['desk', 'consultation', 'report'] as const;

export default async function Audit({
  searchParams,
}: {
  searchParams: Promise<{ wing?: string | string[] }>;
}) {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = auditPageCopy[language];
  const { wing: asked = 'desk' } = await searchParams;
  const wing = wings.find((one) => one === asked) ?? notFound();
  const { listAudit, findAuditBreak } = chains[wing];
  const names = wing === 'desk' ? await listOrganizations() : [];
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <WingLinks wings={wings} current={wing} language={language} />
      <ChainLamp brokenAt={await findAuditBreak()} language={language} />
      <AuditTable
        caption={copy.caption(copy.wing[wing])}
        entries={await listAudit()}
        names={new Map(names.map(({ id, code }) => [id, code]))}
        language={language}
      />
    </div>
  );
}
