import { StackedBar100 } from '@/components/chart/stacked-bar';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { formatHalfYear, type HalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import { hrHomeCopy } from './copy';

/** The share of people who have collected tickets: the only live figure that HR has, and why it is the only one. */
export function RateCard({
  rate: { collected, headcount },
  halfYear,
  language,
}: {
  rate: { collected: number; headcount: number };
  halfYear: HalfYear;
  language: Language;
}) {
  const copy = hrHomeCopy[language];
  const percent = percentOf(collected, headcount);
  return (
    <Card title={copy.rate}>
      {headcount === 0 ? (
        <p>{copy.rateNobody}</p>
      ) : (
        <StackedBar100
          finding={copy.rateFinding(collected, headcount)}
          n={null}
          caption={copy.rateCaption(formatHalfYear(halfYear, language))}
          item={copy.rateItem}
          parts={[
            { key: 'collected', label: copy.collected, percent, text: copy.share(percent, collected) },
            {
              key: 'notYet',
              label: copy.notYet,
              percent: 100 - percent,
              text: copy.share(100 - percent, headcount - collected),
            },
          ]}
          language={language}
        />
      )}
      <Disclosure summary={copy.onlyThis}>
        {Object.values(copy.onlyThisText).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Disclosure>
    </Card>
  );
}

/** Whole %, but never "0 %" of somebody nor "100 %" of nearly everybody. */
function percentOf(collected: number, headcount: number): number {
  if (headcount === 0 || collected === 0) return 0;
  if (collected >= headcount) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * collected) / headcount)));
}
