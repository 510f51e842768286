import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import type { Language } from '@/lib/shared/language';
import { rosterPageCopy } from './copy';

/** The roster by department: the organization's own data, with nothing about collecting or consulting beside it. */
export function CurrentRoster({
  departments,
  language,
}: {
  departments: readonly { department: string; headcount: number }[];
  language: Language;
}) {
  const copy = rosterPageCopy[language];
  const total = departments.reduce((sum, { headcount }) => sum + headcount, 0);
  return (
    <Card title={copy.currentTitle}>
      <p>{total === 0 ? copy.nobody : copy.total(total)}</p>
      {total === 0 ? null : (
        <Table
          caption={copy.currentCaption}
          head={[copy.department, copy.headcount]}
          numeric={[1]}
          rows={departments.map(({ department, headcount }) => [department, copy.people(headcount)])}
        />
      )}
    </Card>
  );
}
