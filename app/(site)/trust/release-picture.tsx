import { Badge } from '@/components/ui/badge';
import { SuppressedCell } from '@/components/ui/suppressed-cell';
import { Table } from '@/components/ui/table';
import { bilingual, type Language } from '@/lib/shared/language';

const words = bilingual(
  {
    sample: '見本',
    caption: '見本：期間レポート 2026年度上期（部署ごとの割合）',
    head: { cell: '部署', theme: '市場価値が分からない', improved: '見通しが開けた' },
    cells: { sales: '営業部', making: '製造部', lab: '研究所', office: '本社' },
    few: '答えた人が10人に満たないため、だれにも示しません。',
    beside: 'となりの部署を引き算で知られないように、一緒に隠しています。',
  },
  {
    sample: 'Sample',
    caption: 'Sample: report for April to September 2026 (shares by department)',
    head: {
      cell: 'Department',
      theme: 'Does not know the own market value',
      improved: 'Sees a way on after the session',
    },
    cells: { sales: 'Sales', making: 'Production', lab: 'Laboratory', office: 'Head office' },
    few: 'Fewer than ten people answered, so this is shown to nobody.',
    beside: 'Hidden as well, so that its neighbour cannot be found by subtraction.',
  },
);

/** The page that HR really gets, on a made-up company. Nothing here is anybody's. */
export function ReleasePicture({ language }: { language: Language }) {
  const copy = words[language];
  const hidden = (reason: string) => <SuppressedCell reason={reason} language={language} />;
  const name = (cell: string) => <span className="whitespace-nowrap">{cell}</span>;
  return (
    <div className="grid gap-2">
      <div>
        <Badge tone="warning">{copy.sample}</Badge>
      </div>
      <Table
        caption={copy.caption}
        head={[copy.head.cell, copy.head.theme, copy.head.improved]}
        rows={[
          [name(copy.cells.sales), '31 %', '64 %'],
          [name(copy.cells.making), '24 %', '57 %'],
          [name(copy.cells.lab), hidden(copy.few), hidden(copy.few)],
          [name(copy.cells.office), hidden(copy.beside), hidden(copy.beside)],
        ]}
      />
    </div>
  );
}
