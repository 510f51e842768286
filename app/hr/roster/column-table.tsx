import { Table } from '@/components/ui/table';
import { columnCopy } from '@/lib/desk/roster/copy';
import { columns, neededColumns } from '@/lib/desk/roster/person/rules';
import type { Language } from '@/lib/shared/language';
import { rosterPageCopy } from './copy';

/** Which columns are read, and how their values may be written. */
export function ColumnTable({ language }: { language: Language }) {
  const copy = rosterPageCopy[language];
  const needed = (column: string) => neededColumns.some((one) => one === column);
  return (
    <Table
      caption={copy.columnsCaption}
      head={[...copy.columnsHead]}
      rows={[...columns]
        .sort((a, b) => Number(needed(b)) - Number(needed(a)))
        .map((column) => [
          columnCopy[language][column],
          needed(column) ? copy.needed : copy.optional,
          copy.examples[column],
        ])}
    />
  );
}
