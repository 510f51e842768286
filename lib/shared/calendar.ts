import type { Language } from './language';

export const platformZone = 'Asia/Tokyo';
const minute = 60_000;

export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * minute);

/** Adds whole days to a local date `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The local date `YYYY-MM-DD` of an instant in an IANA zone. */
export const dayIn = (at: Date, zone: string = platformZone): string =>
  formatter('sv-SE', zone, { dateStyle: 'short' }).format(at);

/** The local wall clock `HH:MM` (00–23) of an instant in an IANA zone. */
export const timeIn = (at: Date, zone: string = platformZone): string =>
  formatter('sv-SE', zone, { hour: '2-digit', minute: '2-digit' }).format(at);

/** ISO weekday of a local date: Monday 1 … Sunday 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const weekdayNames = { ja: '日月火水木金土', en: 'SunMonTueWedThuFriSat' } as const;

/** 「12月3日（木）」 / `Thu 3 Dec`. */
export function formatDay(day: string, language: Language): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  const index = weekdayOf(day) % 7;
  if (language === 'ja') return `${month}月${date}日（${weekdayNames.ja[index]}）`;
  return `${weekdayNames.en.slice(index * 3, index * 3 + 3)} ${date} ${monthName(month)}`;
}

const monthName = (month: number): string =>
  'JanFebMarAprMayJunJulAugSepOctNovDec'.slice(month * 3 - 3, month * 3);

/** 「2029年3月31日」 / `31 Mar 2029`. */
export function formatDate(day: string, language: Language): string {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return language === 'ja' ? `${year}年${month}月${date}日` : `${date} ${monthName(month)} ${year}`;
}

/** `YYYY-MM` → 「2026年11月」 / `Nov 2026`. */
export function formatMonth(month: string, language: Language): string {
  const [year = 1, index = 1] = month.split('-').map(Number);
  return language === 'ja' ? `${year}年${index}月` : `${monthName(index)} ${year}`;
}

/** 「12月3日（木）18:00〜19:00」 / `Thu 3 Dec 18:00–19:00`, always in the platform's zone. */
export function formatSlot(startsAt: Date, endsAt: Date, language: Language): string {
  const dash = language === 'ja' ? '〜' : '–';
  const gap = language === 'ja' ? '' : ' ';
  return `${formatDay(dayIn(startsAt), language)}${gap}${timeIn(startsAt)}${dash}${timeIn(endsAt)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formatters.set(key, known);
  return known;
}
