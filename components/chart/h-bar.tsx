import { useId } from 'react';
import { bilingual, type Language } from '@/lib/shared/language';
import { intervalText, percentText, type Share } from '@/lib/shared/share';
import { ChartFigure } from './figure';
import { Hatch } from './hatch';

export type Bar = { key: string; label: string; share: Share };

const words = bilingual({ share: '割合', interval: '95%の幅' }, { share: 'Share', interval: '95% interval' });

/** Shares one under the other on a common scale from 0, each with its interval as a line and its number beside its name. */
export function HBar({
  finding,
  n,
  caption,
  item,
  bars,
  language,
}: {
  finding: string;
  n: number | null;
  caption: string;
  /** Heading of the column of names. */
  item: string;
  bars: readonly Bar[];
  language: Language;
}) {
  const copy = words[language];
  const most = Math.ceil(Math.max(...bars.map(({ share }) => share.high)) / 10) * 10;
  const table = {
    caption,
    head: [item, copy.share, copy.interval],
    rows: bars.map(({ label, share }) => [
      label,
      percentText(share.percent, language),
      intervalText(share, language),
    ]),
  };
  return (
    <ChartFigure finding={finding} n={n} table={table} language={language}>
      <div className="grid gap-3">
        {bars.map(({ key, label, share }) => (
          <div key={key} className="grid gap-1">
            <p className="flex max-w-none items-baseline justify-between gap-4">
              <span>{label}</span>
              <span className="shrink-0 text-std-16B-170 tabular-nums">
                {percentText(share.percent, language)}
              </span>
            </p>
            <BarLine share={share} most={most} />
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

const height = 20;

/** `most` is the share that fills the whole width. A share of "10 % or less" is hatched: how much less is not known. */
function BarLine({ share: { percent, low, high }, most }: { share: Share; most: number }) {
  const hatch = useId();
  const at = (share: number) => `${(98 * share) / most}%`;
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block">
      <Hatch id={hatch} colour="var(--color-blue-900)" />
      <rect
        width={at(percent)}
        height="12"
        rx="2"
        fill={percent <= 10 ? `url(#${hatch})` : 'var(--color-blue-900)'}
      />
      <g stroke="var(--color-solid-gray-900)" strokeWidth="2">
        <line x1={at(low)} x2={at(high)} y1="16" y2="16" />
        <line x1={at(low)} x2={at(low)} y1="13" y2="19" />
        <line x1={at(high)} x2={at(high)} y1="13" y2="19" />
      </g>
    </svg>
  );
}
