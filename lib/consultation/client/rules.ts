import type { BulletinKey } from '@/lib/shared/bulletin';
import { addDays } from '@/lib/shared/calendar';
import { daysOfHalfYear, type HalfYear } from '@/lib/shared/half-year';
import { accepted, type Result, refused } from '@/lib/shared/result';

/** Letters that a reader sees: an emoji or a 外字 with its variation mark counts as one. */
export const nicknameLetters = { min: 2, max: 20 } as const;
/** Characters in UTF-16; a letter may have several, but not hundreds. */
const nicknameUnits = 250;

export type NicknameRefusal = 'nickname_short' | 'nickname_long' | 'nickname_odd' | 'nickname_address';

/** A nickname as it will be kept: trimmed, one space between words. Refused when too short or long, unprintable, or an address. */
export function decideNickname(typed: string): Result<string, NicknameRefusal> {
  if (typed.length > nicknameUnits) return refused('nickname_long');
  const nickname = typed.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const letters = [...new Intl.Segmenter('ja').segment(nickname)].length;
  if (letters < nicknameLetters.min) return refused('nickname_short');
  if (letters > nicknameLetters.max) return refused('nickname_long');
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(nickname)) return refused('nickname_odd');
  return /\S@\S/.test(nickname) ? refused('nickname_address') : accepted(nickname);
}

export type NicknameWords = { colors: readonly string[]; names: readonly string[]; between: string };

/** A nickname of a color and a bird or flower; `pick(n)` gives a whole number below n. */
export const suggestNickname = (
  { colors, names, between }: NicknameWords,
  pick: (below: number) => number,
): string => `${colors[pick(colors.length)] ?? ''}${between}${names[pick(names.length)] ?? ''}`;

export type TicketRefusal = 'unknown_key' | 'too_early' | 'too_late' | 'forged' | 'reused';

/** Whether a ticket of a key is accepted on a day; its signature is checked apart. */
export function decidePeriod(
  key: BulletinKey | undefined,
  today: string,
): Result<BulletinKey, TicketRefusal> {
  if (key?.kind !== 'session') return refused('unknown_key');
  if (today < key.acceptFrom) return refused('too_early');
  return today > key.acceptUntil ? refused('too_late') : accepted(key);
}

/** A credit pays sessions that start from the first day of its half-year until 30 days after the last. */
export const creditGraceDays = 30;

export type Credit = { halfYear: HalfYear; granted: number; used: number };
export type CreditView = Credit & { left: number; startsOn: string; lastDay: string; open: boolean };

/** A credit as its owner sees it: how many sessions are left, and on which days they may start. */
export function creditView(credit: Credit, today: string): CreditView {
  const { startsOn, endsOn } = daysOfHalfYear(credit.halfYear);
  const lastDay = addDays(endsOn, creditGraceDays);
  return {
    ...credit,
    left: credit.granted - credit.used,
    startsOn,
    lastDay,
    open: startsOn <= today && today <= lastDay,
  };
}
