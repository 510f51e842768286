import { useId } from 'react';
import { bilingual, type Language } from '@/lib/shared/language';
import { ChartFigure } from './figure';
import { Hatch } from './hatch';

export type Part = { key: string; label: string; percent: number; text: string };

const words = bilingual({ share: '割合' }, { share: 'Share' });
const fills = ['blue-900', 'hatch', 'solid-gray-420'] as const;
const height = 36;

/** Two or three parts of a whole in one bar: plain, hatched, grey, with their names and numbers below in the same order. */
export function StackedBar100({
  finding,
  n,
  caption,
  item,
  parts,
  language,
}: {
  finding: string;
  n: number | null;
  caption: string;
  item: string;
  parts: readonly Part[];
  language: Language;
}) {
  const hatch = useId();
  const fillOf = (index: number) => {
    const fill = fills[index] ?? 'solid-gray-420';
    return fill === 'hatch' ? `url(#${hatch})` : `var(--color-${fill})`;
  };
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { percent }) => sum + percent, 0),
  );
  const table = {
    caption,
    head: [item, words[language].share],
    rows: parts.map(({ label, text }) => [label, text]),
  };
  return (
    <ChartFigure finding={finding} n={n} table={table} language={language}>
      <svg width="100%" height={height} aria-hidden="true" className="block rounded-4">
        <Hatch id={hatch} colour="var(--color-solid-gray-420)" />
        {parts.map(({ key, percent }, index) => (
          <rect
            key={key}
            x={`${starts[index] ?? 0}%`}
            width={`${percent}%`}
            height={height}
            fill={fillOf(index)}
            stroke="var(--color-solid-gray-600)"
          />
        ))}
      </svg>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {parts.map(({ key, label, text }, index) => (
          <li key={key} className="inline-flex items-center gap-2">
            <svg width="16" height="16" aria-hidden="true">
              <rect width="16" height="16" fill={fillOf(index)} stroke="var(--color-solid-gray-800)" />
            </svg>
            <span>{label}</span>
            <span className="text-std-16B-170 tabular-nums">{text}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
