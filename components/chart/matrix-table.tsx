import type { ReactNode } from 'react';
import { SuppressedCell } from '@/components/ui/suppressed-cell';
import { Table } from '@/components/ui/table';
import type { Language } from '@/lib/shared/language';

/** A cell that is shown, or hidden for a reason in a whole sentence. */
export type MatrixCell =
  | { shown: true; text: ReactNode; percent?: number }
  | { shown: false; reason: string };

/** Cells × figures. A figure that is not shown is a ＊ with its reason; a shown share has a small bar below its number. */
export function MatrixTable({
  finding,
  caption,
  head,
  rows,
  language,
}: {
  finding: string;
  caption: string;
  head: readonly string[];
  rows: readonly { label: string; cells: readonly MatrixCell[] }[];
  language: Language;
}) {
  return (
    <figure className="chart grid gap-4">
      <figcaption className="text-std-17B-170">{finding}</figcaption>
      <Table
        caption={caption}
        head={head.map((text) => (
          <span key={text} className="inline-block min-w-16 print:min-w-0">
            {text}
          </span>
        ))}
        rows={rows.map(({ label, cells }) => [
          <span key="label" className="inline-block min-w-24 print:min-w-0">
            {label}
          </span>,
          ...cells.map((cell, index) => (
            <Cell key={head[index + 1] ?? index} cell={cell} language={language} />
          )),
        ])}
      />
    </figure>
  );
}

function Cell({ cell, language }: { cell: MatrixCell; language: Language }) {
  if (!cell.shown)
    return (
      <div className="min-w-36 print:min-w-0">
        <SuppressedCell reason={cell.reason} language={language} />
      </div>
    );
  return (
    <span className="grid min-w-20 print:min-w-0 gap-1 tabular-nums">
      <span>{cell.text}</span>
      {cell.percent === undefined ? null : (
        <svg width="100%" height="6" aria-hidden="true" className="block max-w-40">
          <rect width="100%" height="6" fill="var(--color-sand-100)" />
          <rect width={`${cell.percent}%`} height="6" fill="var(--color-blue-900)" />
        </svg>
      )}
    </span>
  );
}
