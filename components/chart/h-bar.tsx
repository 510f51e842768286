import { bilingual, type Language } from '@/lib/shared/language';
import { intervalText, percentText, type Share } from '@/lib/shared/share';
import { ChartFigure } from './figure';

export type Bar = { key: string; label: string; share: Share };

const words = bilingual({ share: '割合', interval: '95%の幅' }, { share: 'Share', interval: '95% interval' });

/** Shares one under the other, each with its own scale from 0 to 100 %, its interval as a line, and its number beside its name. */
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
            <BarLine share={share} />
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

const height = 16;

function BarLine({ share: { percent, low, high } }: { share: Share }) {
  const middle = height / 2;
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block">
      <rect width="100%" height={height} rx="3" fill="var(--color-sand-100)" />
      <rect width={`${percent}%`} height={height} rx="3" fill="var(--color-blue-900)" />
      <g stroke="var(--color-solid-gray-900)" strokeWidth="2">
        <line x1={`${low}%`} x2={`${high}%`} y1={middle} y2={middle} stroke="white" strokeWidth="5" />
        <line x1={`${low}%`} x2={`${high}%`} y1={middle} y2={middle} />
        <line x1={`${low}%`} x2={`${low}%`} y1={middle - 4} y2={middle + 4} />
        <line x1={`${high}%`} x2={`${high}%`} y1={middle - 4} y2={middle + 4} />
      </g>
    </svg>
  );
}
