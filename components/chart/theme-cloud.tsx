import { bilingual, type Language } from '@/lib/shared/language';
import { percentText } from '@/lib/shared/share';
import { type CloudItem, cloudWidth, layCloud, mostWords } from './cloud-layout';
import { ChartFigure } from './figure';

export type CloudWord = { key: string; label: string; percent: number };

const words = bilingual({ share: '割合' }, { share: 'Share' });
/** The largest word is what the finding is about; the others take turns, so that neighbours are told apart. Each is readable on white. */
const fills = ['blue-1000', 'solid-gray-700', 'blue-900'] as const;

/**
 * Words as large as the square root of their shares, every one of them drawn, none turned; the same words with their shares as a table.
 * `items` come the largest share first.
 */
export function ThemeCloud({
  items,
  ...parts
}: CloudParts & {
  items: readonly CloudWord[];
}) {
  const rows = items.map(({ percent, ...word }) => ({
    ...word,
    weight: percent,
    told: percentText(percent, parts.language),
  }));
  return <CloudFigure {...parts} told={words[parts.language].share} rows={rows} />;
}

export type CloudParts = {
  finding: string;
  n: number | null;
  caption: string;
  /** Heading of the column of words. */
  item: string;
  language: Language;
};

/** A cloud and its table. `told` is the heading of what the table says beside each word. */
export function CloudFigure({
  finding,
  n,
  caption,
  item,
  told,
  rows,
  language,
}: CloudParts & { told: string; rows: readonly (CloudItem & { told: string })[] }) {
  const drawn = rows.slice(0, mostWords);
  const cloud = layCloud(drawn);
  const table = { caption, head: [item, told], rows: drawn.map((row) => [row.label, row.told]) };
  return (
    <ChartFigure finding={finding} n={n} table={table} language={language}>
      <svg
        viewBox={`0 ${cloud.top.toFixed(1)} ${cloudWidth} ${cloud.height.toFixed(1)}`}
        aria-hidden="true"
        className="mx-auto block w-full max-w-xl"
        fontWeight="700"
        textAnchor="middle"
        dominantBaseline="central"
      >
        {cloud.words.map(({ key, label, x, y, size }, index) => (
          <text
            key={key}
            x={x.toFixed(1)}
            y={y.toFixed(1)}
            fontSize={size.toFixed(1)}
            fill={`var(--color-${fills[index % fills.length]})`}
          >
            {label}
          </text>
        ))}
      </svg>
    </ChartFigure>
  );
}
