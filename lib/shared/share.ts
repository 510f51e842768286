import { bilingual, type Language } from './language';

/** A share in whole % with its 95 % interval. Clipped: 10 means "10 or less", 90 "90 or more". */
export type Share = { percent: number; low: number; high: number };

const words = bilingual(
  { floor: '10%以下', ceiling: '90%以上', interval: (low: string, high: string) => `${low}〜${high}` },
  {
    floor: '10% or less',
    ceiling: '90% or more',
    interval: (low: string, high: string) => `${low} – ${high}`,
  },
);

/** `31%`, and at the ends of the scale what a clipped share can mean. */
export function percentText(percent: number, language: Language): string {
  if (percent <= 10) return words[language].floor;
  return percent >= 90 ? words[language].ceiling : `${percent}%`;
}

/** The interval in words: `24%〜38%`. */
export const intervalText = ({ low, high }: Share, language: Language): string =>
  words[language].interval(percentText(low, language), percentText(high, language));
