import { bilingual, type Language } from '@/lib/shared/language';
import { ChartFigure } from './figure';

/** An estimate with its 95 % interval, on a scale that runs from −`limit` to +`limit`. */
export type Estimate = {
  key: string;
  label: string;
  value: number;
  low: number;
  high: number;
  limit: number;
};

const words = bilingual(
  { mean: '推定', interval: '95%の幅', none: '変化なし', to: (a: string, b: string) => `${a}〜${b}` },
  {
    mean: 'Estimate',
    interval: '95% interval',
    none: 'no change',
    to: (a: string, b: string) => `${a} to ${b}`,
  },
);

/** `+0.42`, `−0.10`, `±0.00`: with a sign, two decimals, and a real minus. */
export function signed(value: number): string {
  const rounded = Math.abs(value).toFixed(2);
  if (Number(rounded) === 0) return `±${rounded}`;
  return `${value > 0 ? '+' : '−'}${rounded}`;
}

/** From "before" (the line of no change) to "after" (the dot), each estimate on a line of its own with its interval. */
export function DotDelta({
  finding,
  n,
  caption,
  item,
  estimates,
  language,
}: {
  finding: string;
  n: number | null;
  caption: string;
  item: string;
  estimates: readonly Estimate[];
  language: Language;
}) {
  const copy = words[language];
  const range = ({ low, high }: Estimate) => copy.to(signed(low), signed(high));
  const table = {
    caption,
    head: [item, copy.mean, copy.interval],
    rows: estimates.map((one) => [one.label, signed(one.value), range(one)]),
  };
  return (
    <ChartFigure finding={finding} n={n} table={table} language={language}>
      <div className="grid gap-4">
        {estimates.map((one) => (
          <div key={one.key} className="grid gap-1">
            <p className="flex max-w-none flex-wrap items-baseline justify-between gap-x-4">
              <span>{one.label}</span>
              <span className="tabular-nums">
                <span className="text-std-16B-170">{signed(one.value)}</span>
                <span className="ml-2 text-solid-gray-700">{range(one)}</span>
              </span>
            </p>
            <DeltaLine estimate={one} />
            <p className="max-w-none text-center text-solid-gray-700">{copy.none}</p>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

const height = 28;

function DeltaLine({ estimate: { value, low, high, limit } }: { estimate: Estimate }) {
  const at = (point: number) => `${50 + (Math.max(-limit, Math.min(limit, point)) / limit) * 48}%`;
  const middle = height / 2;
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block">
      <rect width="100%" y={middle - 6} height="12" rx="3" fill="var(--color-sand-100)" />
      <line x1="50%" x2="50%" y1="0" y2={height} stroke="var(--color-solid-gray-600)" strokeDasharray="3 3" />
      <line x1="50%" x2={at(value)} y1={middle} y2={middle} stroke="var(--color-blue-300)" strokeWidth="12" />
      <line
        x1={at(low)}
        x2={at(high)}
        y1={middle}
        y2={middle}
        stroke="var(--color-blue-900)"
        strokeWidth="3"
      />
      {[low, high].map((end) => (
        <line
          key={end}
          x1={at(end)}
          x2={at(end)}
          y1={middle - 6}
          y2={middle + 6}
          stroke="var(--color-blue-900)"
          strokeWidth="3"
        />
      ))}
      <circle cx={at(value)} cy={middle} r="7" fill="var(--color-blue-900)" stroke="white" strokeWidth="2" />
    </svg>
  );
}
