import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { listLicences } from '@/lib/consultation/consultant/queries';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { dayIn } from '@/lib/shared/calendar';
import { consultantsPageCopy } from './copy';
import { ExpiryBoard } from './expiry-board';
import { LicenceTable } from './licence-table';

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function Consultants({ searchParams }: Props) {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = consultantsPageCopy[language];
  const licences = await listLicences();
  const today = dayIn(now());
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {(await searchParams).done === '1' ? <Notice tone="success" title={copy.done} /> : null}
      <div>
        <ButtonLink href="/operator/consultants/new">{copy.add}</ButtonLink>
      </div>
      {licences.length === 0 ? (
        <p>{copy.none}</p>
      ) : (
        <>
          <ExpiryBoard licences={licences} today={today} language={language} />
          <LicenceTable licences={licences} today={today} language={language} />
        </>
      )}
    </div>
  );
}
