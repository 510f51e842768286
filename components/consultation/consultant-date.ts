import type { Language } from '@/lib/shared/language';

/** A local date in words: 「2026年10月2日」 / `2 October 2026`. */
export const dateText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
