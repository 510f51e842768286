import type { Language } from './language';

/**
 * The one cadence of the product. A fiscal half-year in Japan: `2026H1` runs from 1 April to 30 September 2026, `2026H2` from
 * 1 October 2026 to 31 March 2027. Days are local dates in Asia/Tokyo, written YYYY-MM-DD; the end is the last day, inclusive.
 */
export type HalfYear = `${number}H${1 | 2}`;

export const isHalfYear = (text: unknown): text is HalfYear =>
  typeof text === 'string' && /^\d{4}H[12]$/.test(text);

export function halfYearOf(day: string): HalfYear {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (month >= 4 && month <= 9) return `${year}H1`;
  return month >= 10 ? `${year}H2` : `${year - 1}H2`;
}

export function nextHalfYear(code: HalfYear): HalfYear {
  const { year, half } = parts(code);
  return half === 1 ? `${year}H2` : `${year + 1}H1`;
}

export function previousHalfYear(code: HalfYear): HalfYear {
  const { year, half } = parts(code);
  return half === 2 ? `${year}H1` : `${year - 1}H2`;
}

export function daysOfHalfYear(code: HalfYear): { startsOn: string; endsOn: string } {
  const { year, half } = parts(code);
  return half === 1
    ? { startsOn: `${year}-04-01`, endsOn: `${year}-09-30` }
    : { startsOn: `${year}-10-01`, endsOn: `${year + 1}-03-31` };
}

/** 「2026年度下期」 / `second half of FY2026`: the year in which the fiscal year begins. */
export function formatHalfYear(code: HalfYear, language: Language): string {
  const { year, half } = parts(code);
  if (language === 'ja') return `${year}年度${half === 1 ? '上期' : '下期'}`;
  return `${half === 1 ? 'first' : 'second'} half of FY${year}`;
}

const parts = (code: HalfYear) => ({ year: Number(code.slice(0, 4)), half: code.endsWith('1') ? 1 : 2 });
