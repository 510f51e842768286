export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Sentences in both languages: English has exactly the keys of Japanese, or the program does not compile. */
export function bilingual<const Ja>(ja: Ja, en: Widen<Ja>): Record<Language, Widen<Ja>> {
  return { ja: ja as Widen<Ja>, en };
}

export const isLanguage = (text: unknown): text is Language => text === 'ja' || text === 'en';
