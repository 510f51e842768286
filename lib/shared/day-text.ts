/** First year of an era minus one, so that 令和1 is 2019. Letters as in R2.4.1. */
const eras: Record<string, number> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  m: 1867,
  t: 1911,
  s: 1925,
  h: 1988,
  r: 2018,
};

const eraName = '明治|大正|昭和|平成|令和|[mtshr]';
const written = new RegExp(`^(${eraName})?(\\d{1,4}|元)[年/.-](\\d{1,2})[月/.-](\\d{1,2})日?$`);

/**
 * A day as people write it: `2020/4/1`, `2020-04-01`, `20200401`, `2020年4月1日`, `令和2年4月1日`, `R2.4.1`, full width too, with or without a
 * time behind it. Returns `YYYY-MM-DD`, or null for what is no day. Years without an era have four digits.
 */
export function readDay(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[ t]\d{1,2}:\d{2}.*$/, '')
    .replace(/\s/g, '')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const match = written.exec(plain);
  return match && dayOf(yearOf(match[1], match[2] ?? ''), Number(match[3]), Number(match[4]));
}

/** A day from three boxes; the year may be 「2026」, 「令和8」 or 「令和8年」. Null for what is no day. */
export const readDayParts = (year: string, month: string, day: string): string | null =>
  readDay(`${bare(year, '年')}/${bare(month, '月')}/${bare(day, '日')}`);

const bare = (text: string, unit: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(new RegExp(`${unit}$`), '');

function yearOf(era: string | undefined, year: string): number | null {
  const number = year === '元' ? 1 : Number(year);
  const before = era === undefined ? 0 : eras[era];
  if (before === undefined || number === 0) return null;
  if (era === undefined) return year.length === 4 ? number : null;
  return number < 100 ? before + number : null;
}

function dayOf(year: number | null, month: number, day: number): string | null {
  if (year === null || month < 1 || month > 12) return null;
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

const pad = (part: number): string => String(part).padStart(2, '0');
