import { useId } from 'react';
import { bilingual, type Language } from '@/lib/shared/language';
import { ChartFigure } from './figure';
import { Hatch } from './hatch';

/** One statement, and the shares of the five answers from "not at all" to "very much", in whole % that add up to 100. */
export type LikertRow = {
  key: string;
  label: string;
  percents: readonly [number, number, number, number, number];
};

const words = bilingual(
  { points: ['1', '2', '3', '4', '5'], low: '1 まったくそう思わない', high: '5 とてもそう思う' },
  { points: ['1', '2', '3', '4', '5'], low: '1 not at all', high: '5 very much' },
);
const height = 28;
/** Disagreement is hatched, agreement is filled, the middle is grey: readable without colour. */
const tones = ['hatch', 'light-hatch', 'solid-gray-200', 'blue-300', 'blue-900'] as const;

/** Answers on five points, laid around the middle answer, so that agreement lies to the right of the line. */
export function Likert({
  finding,
  n,
  caption,
  item,
  rows,
  language,
}: {
  finding: string;
  n: number | null;
  caption: string;
  item: string;
  rows: readonly LikertRow[];
  language: Language;
}) {
  const copy = words[language];
  const table = {
    caption,
    head: [item, ...copy.points],
    rows: rows.map(({ label, percents }) => [label, ...percents.map((percent) => `${percent}%`)]),
  };
  return (
    <ChartFigure finding={finding} n={n} table={table} language={language}>
      <div className="grid gap-4">
        {rows.map((row) => (
          <LikertLine key={row.key} row={row} />
        ))}
        <p className="flex max-w-none justify-between gap-4 text-solid-gray-700">
          <span>{copy.low}</span>
          <span className="text-right">{copy.high}</span>
        </p>
      </div>
    </ChartFigure>
  );
}

function LikertLine({ row: { label, percents } }: { row: LikertRow }) {
  const id = useId();
  const left = percents[0] + percents[1] + percents[2] / 2;
  const at = (index: number) => 50 + (percents.slice(0, index).reduce((sum, one) => sum + one, 0) - left) / 2;
  const fillOf = (index: number) => {
    const tone = tones[index] ?? 'blue-900';
    return tone.endsWith('hatch') ? `url(#${id}${tone})` : `var(--color-${tone})`;
  };
  return (
    <div className="grid gap-1">
      <p className="max-w-none">{label}</p>
      <svg width="100%" height={height} aria-hidden="true" className="block">
        <Hatch id={`${id}hatch`} colour="var(--color-orange-900)" />
        <Hatch id={`${id}light-hatch`} colour="var(--color-orange-300)" />
        {percents.map((percent, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the points of a scale have no other name than their place.
            key={index}
            x={`${at(index)}%`}
            width={`${percent / 2}%`}
            height={height}
            fill={fillOf(index)}
            stroke="white"
          />
        ))}
        <line x1="50%" x2="50%" y1="0" y2={height} stroke="var(--color-solid-gray-800)" />
      </svg>
      <p className="flex max-w-none flex-wrap justify-between gap-x-4 text-std-16B-170 tabular-nums">
        {percents.map((percent, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points of a scale have no other name than their place.
          <span key={index}>{`${index + 1}: ${percent}%`}</span>
        ))}
      </p>
    </div>
  );
}
