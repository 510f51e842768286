import { z } from 'zod';

/** A text as it may be stored: control characters (PostgreSQL refuses NUL) and lone surrogates out, one kind of line break, ends trimmed. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .trim();

/** Characters as people count them: an emoji outside the first plane is one. */
export const lengthOf = (text: string): number => [...text].length;

/** A text from a form, cleaned, of at most `limit` characters; null when nothing was typed. */
export const optionalText = (limit: number) =>
  z
    .string()
    .transform(plainText)
    .refine((text) => lengthOf(text) <= limit)
    .transform((text) => text || null);
