import type { Part } from '@/components/chart/stacked-bar';
import type { Language } from '@/lib/shared/language';
import { intervalText, percentText, type Share } from '@/lib/shared/share';

/** A share and what is left of the whole, both in words; the interval stands with the share. */
export function yesNoParts(share: Share, labels: { yes: string; no: string }, language: Language): Part[] {
  const { percent } = share;
  return [
    {
      key: 'yes',
      label: labels.yes,
      percent,
      text: `${percentText(percent, language)}（${intervalText(share, language)}）`,
    },
    { key: 'no', label: labels.no, percent: 100 - percent, text: percentText(100 - percent, language) },
  ];
}
