import { z } from 'zod';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import { requests } from '@/lib/shared/taxonomy';

/**
 * The sealed cloud of every organization of a year that is too small for one of its own: the same bytes for each of them. Strict, so that
 * nothing can be carried along unseen.
 */
export const pooledDocumentSchema = z.strictObject({
  version: z.literal(1),
  /** First half-year of the year. */
  year: z.custom<HalfYear>(isHalfYear),
  floor: z.number().int().min(10),
  /** Random, so that nobody can find a document by guessing and comparing hashes. */
  salt: z.string(),
  /** Local date `YYYY-MM-DD`. */
  sealedOn: z.string(),
  cloud: z.discriminatedUnion('shown', [
    z.strictObject({
      shown: z.literal(true),
      /** Largest first; whole %, clipped to 10–90. */
      items: z
        .array(z.strictObject({ code: z.enum(requests), percent: z.number().int().min(10).max(90) }))
        .min(1),
    }),
    /** Fewer than five organizations, one with more than 40 % of the answers, or too few answers in all. */
    z.strictObject({
      shown: z.literal(false),
      reason: z.enum(['few_organizations', 'one_large', 'few_answers']),
    }),
  ]),
});

export type PooledDocument = z.infer<typeof pooledDocumentSchema>;
export type PooledCloud = PooledDocument['cloud'];
