import { TextLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { LicenceView } from '@/lib/consultation/consultant/queries';
import { licenceStage } from '@/lib/consultation/consultant/rules';
import { formatDate } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { consultantsPageCopy } from './copy';
import { StageBadge } from './stage-badge';

/** Every registration, the next to end first. */
export function LicenceTable({
  licences,
  today,
  language,
}: {
  licences: readonly LicenceView[];
  today: string;
  language: Language;
}) {
  const { head, ...copy } = consultantsPageCopy[language];
  return (
    <Table
      caption={copy.caption(String(licences.length))}
      head={[head.name, head.expires, head.number, head.registered, head.verified]}
      rows={licences.map((one) => [
        <span key="name" className="whitespace-nowrap">
          <TextLink href={`/operator/consultants/${one.id}`}>{one.displayName}</TextLink>
        </span>,
        <span key="expires" className="flex flex-wrap items-center gap-x-3 gap-y-1 whitespace-nowrap">
          {formatDate(one.registrationExpiresOn, language)}
          <StageBadge stage={licenceStage(one.registrationExpiresOn, today)} language={language} />
        </span>,
        one.registrationNumber,
        <span key="registered" className="whitespace-nowrap">
          {one.registeredName}
        </span>,
        <span key="verified" className="whitespace-nowrap">
          {formatDate(one.verifiedOn, language)}
        </span>,
      ])}
    />
  );
}
