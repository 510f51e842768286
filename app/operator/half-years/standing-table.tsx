import { Table } from '@/components/ui/table';
import type { Standing } from '@/lib/desk/plan/queries';
import type { Language } from '@/lib/shared/language';
import { halfYearsPageCopy } from './copy';

/** Who answers as one in a half-year, and how that will be reported; or why it cannot be. */
export function StandingTable({
  standings,
  name,
  language,
}: {
  standings: readonly Standing[];
  name: string;
  language: Language;
}) {
  const copy = halfYearsPageCopy[language];
  if (standings.length === 0) return <p>{copy.noSubjects}</p>;
  return (
    <Table
      caption={copy.subjectsCaption(name)}
      head={[copy.head.subject, copy.head.headcount, copy.head.report]}
      numeric={[1]}
      rows={standings.map((standing) => [
        standing.subject.code,
        copy.people(standing.headcount),
        reportOf(standing, language),
      ])}
    />
  );
}

function reportOf({ plan, refusal }: Standing, language: Language): string {
  const copy = halfYearsPageCopy[language];
  if (refusal) return copy.silent(copy.refusals[refusal]);
  return plan ? copy.tier[plan.tier] : copy.ready;
}
