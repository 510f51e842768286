import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { adviceOn, confidentialSentence } from '@/lib/desk/gate/copy';
import { findBeginning } from '@/lib/desk/gate/queries';
import { findCollectionRate, listCollectable } from '@/lib/desk/ticket/queries';
import { now } from '@/lib/env';
import { requireEmployee } from '@/lib/identity/desk/guard';
import { languageOf } from '@/lib/identity/language';
import { isAnonymous } from '@/lib/keys/bulletin-file';
import { dayIn } from '@/lib/shared/calendar';
import { halfYearOf } from '@/lib/shared/half-year';
import { CollectPanel } from './collect-panel';
import { deskPageCopy } from './page-copy';
import { ThreeSteps } from './three-steps';

export default async function Desk() {
  const employee = await requireEmployee();
  const language = await languageOf('desk');
  const copy = deskPageCopy[language];
  const offers = (await listCollectable(employee.employeeId, now())).filter(({ quota }) => quota > 0);
  const tickets = offers.find(({ kind }) => kind === 'session');
  const period = tickets?.period ?? halfYearOf(dayIn(now()));
  const rate = await findCollectionRate(employee.organizationId, period);
  const advice = tickets
    ? adviceOn(await findBeginning(employee.organizationId, period, now()), language)
    : null;
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] lg:items-start">
      <div className="grid gap-6">
        <div className="no-print grid gap-4">
          <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
          <div className="rounded-16 bg-sand-100 p-4">
            <p className="text-std-18B-160">{copy.rate(rate.collected, rate.headcount)}</p>
            <p className="text-solid-gray-800">{copy.rateNote}</p>
            {isAnonymous() ? null : <p>{confidentialSentence(language)}</p>}
            {advice?.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
        {offers.length > 0 ? (
          <CollectPanel
            offers={offers.map(({ keyId, quota, collected }) => ({ keyId, quota, collected }))}
            tickets={tickets?.quota ?? 0}
            organization={employee.organizationCode}
            advice={advice}
            language={language}
          />
        ) : (
          <Notice tone="info" title={copy.none}>
            {copy.noneText}
          </Notice>
        )}
      </div>
      <div className="no-print">
        <Card title={copy.picture}>
          <ThreeSteps language={language} />
        </Card>
      </div>
    </div>
  );
}
