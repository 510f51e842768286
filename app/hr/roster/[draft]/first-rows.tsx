import { Table } from '@/components/ui/table';
import { columnCopy } from '@/lib/desk/roster/copy';
import { columns } from '@/lib/desk/roster/person/rules';
import type { RosterRow } from '@/lib/desk/roster/rules';
import type { Language } from '@/lib/shared/language';
import { previewCopy } from './copy';

const shown = 20;

/** The first rows as they were understood: dates as dates, width and case as they will be kept. */
export function FirstRows({ rows, language }: { rows: readonly RosterRow[]; language: Language }) {
  const copy = previewCopy[language];
  const first = rows.slice(0, shown);
  return (
    <Table
      caption={copy.rowsCaption(first.length, rows.length)}
      head={[copy.row, ...columns.map((column) => line(columnCopy[language][column]))]}
      rows={first.map(({ row, person }) => [
        row,
        ...columns.map((column) => line(person[column] || copy.empty)),
      ])}
    />
  );
}

/** The table scrolls sideways; a cell broken after each letter could not be compared with the file. */
const line = (text: string) => <span className="whitespace-nowrap">{text}</span>;
