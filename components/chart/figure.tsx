import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import { bilingual, type Language } from '@/lib/shared/language';

const words = bilingual(
  { table: '数字を表で見る', people: (n: number) => `回答した人：およそ${n.toLocaleString('ja-JP')}人` },
  {
    table: 'See the figures as a table',
    people: (n: number) => `People who answered: about ${n.toLocaleString('en-GB')}`,
  },
);

/** The same figures as the picture, cell by cell; the picture itself is hidden from screen readers, the table is not. */
export type FigureTable = {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
};

/**
 * A picture with what it shows in a sentence, how many people are behind it, and a real table. Printed with the table open.
 * `n` is null where the figure is not about a number of people.
 */
export function ChartFigure({
  finding,
  n,
  table,
  language,
  children,
}: {
  finding: string;
  n: number | null;
  table: FigureTable;
  language: Language;
  children: ReactNode;
}) {
  const copy = words[language];
  return (
    <figure className="grid gap-4">
      <figcaption className="grid gap-1">
        <span className="text-std-17B-170">{finding}</span>
        {n === null ? null : <span className="text-solid-gray-700">{copy.people(n)}</span>}
      </figcaption>
      <div className="chart" aria-hidden="true">
        {children}
      </div>
      <Disclosure summary={copy.table}>
        <Table
          caption={table.caption}
          head={[...table.head]}
          rows={table.rows}
          numeric={table.head.map((_, column) => column).slice(1)}
        />
      </Disclosure>
    </figure>
  );
}
