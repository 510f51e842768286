import { TextLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { ReleaseView } from '@/lib/report/release/queries';
import { formatDate } from '@/lib/shared/calendar';
import { formatHalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { releasesCopy } from './copy';

/** Hash signs that are enough to tell releases apart at a glance. */
const beginning = 12;

/** The releases of this organization or its pool, the latest first. */
export function ReleaseTable({
  releases,
  language,
}: {
  releases: readonly ReleaseView[];
  language: Language;
}) {
  const copy = releasesCopy[language];
  return (
    <Table
      caption={copy.caption}
      head={[copy.period, copy.number, copy.sealedOn, copy.hash]}
      rows={releases.map(({ document: { halfYear, number, sealedOn }, hash }) => [
        <TextLink key="link" href={`/hr/releases/${number}`}>
          {formatHalfYear(halfYear, language)}
        </TextLink>,
        number,
        <span key="day" className="whitespace-nowrap">
          {formatDate(sealedOn, language)}
        </span>,
        <span key="hash" className="font-mono">
          {hash.slice(0, beginning)}…
        </span>,
      ])}
    />
  );
}
