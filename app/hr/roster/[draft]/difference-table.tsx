import { SectionTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { countOf, type Difference, isWorrying } from '@/lib/desk/roster/difference/rules';
import type { Language } from '@/lib/shared/language';
import { previewCopy } from './copy';

/** What an import would change, in numbers; many who would leave are asked about. */
export function DifferenceTable({ difference, language }: { difference: Difference; language: Language }) {
  const copy = previewCopy[language];
  const { added, changed, left, unchanged } = countOf(difference);
  return (
    <section className="grid gap-4">
      <SectionTitle>{copy.differenceTitle}</SectionTitle>
      {isWorrying(difference) ? (
        <Notice tone="warning" title={copy.manyLeave(left, left + changed + unchanged)} />
      ) : null}
      <Table
        caption={copy.differenceCaption}
        head={[copy.kind, copy.count]}
        numeric={[1]}
        rows={[
          [copy.added, copy.people(added)],
          [copy.changed, copy.people(changed)],
          [copy.left, copy.people(left)],
          [copy.unchanged, copy.people(unchanged)],
        ]}
      />
    </section>
  );
}
