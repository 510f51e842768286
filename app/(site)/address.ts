import type { Language } from '@/lib/shared/language';

/** A public page in the reader's language: the site has no cookie, so the address says it. */
export const inLanguage = (path: string, language: Language): string =>
  language === 'en' ? `${path}?lang=en` : path;
