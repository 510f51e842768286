import { z } from 'zod';
import { lengthOf, plainText } from '@/lib/shared/plain-text';
import { requests } from '@/lib/shared/taxonomy';
import { paraphraseLimit } from './rules';

export const requestSchema = z.enum(requests);

/** A paraphrase as an editor types it: something, and not too long. */
export const paraphraseSchema = z
  .string()
  .transform(plainText)
  .refine((text) => text.length > 0 && lengthOf(text) <= paraphraseLimit);
