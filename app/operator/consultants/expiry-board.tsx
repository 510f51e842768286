import { Card } from '@/components/ui/card';
import type { LicenceView } from '@/lib/consultation/consultant/queries';
import { type LicenceStage, licenceStage } from '@/lib/consultation/consultant/rules';
import type { Language } from '@/lib/shared/language';
import { consultantsPageCopy } from './copy';
import { StageBadge } from './stage-badge';

const stages: readonly LicenceStage[] = [
  'expired',
  'within_30',
  'within_60',
  'within_90',
  'within_120',
  'later',
];

/** How many registrations end when. */
export function ExpiryBoard({
  licences,
  today,
  language,
}: {
  licences: readonly LicenceView[];
  today: string;
  language: Language;
}) {
  const copy = consultantsPageCopy[language];
  const counts = stages.map((stage) => ({
    stage,
    people: licences.filter((one) => licenceStage(one.registrationExpiresOn, today) === stage).length,
  }));
  return (
    <Card title={copy.board}>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
        {counts.map(({ stage, people }) => (
          <div key={stage} className="grid content-start gap-1">
            <dt>
              <StageBadge stage={stage} language={language} />
            </dt>
            <dd className="text-std-22B-150 tabular-nums">{copy.count(String(people))}</dd>
          </div>
        ))}
      </dl>
      <p className="text-solid-gray-700">{copy.renewal}</p>
    </Card>
  );
}
