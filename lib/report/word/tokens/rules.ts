/** Cuts a sentence into its words, as they stand there. Whatever knows Japanese stands behind this. */
export type Tokens = (text: string) => string[];

/** Full and half width, capitals and small letters are the same word. */
export const evenText = (text: string): string => text.normalize('NFKC').toLowerCase();
