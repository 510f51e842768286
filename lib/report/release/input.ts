import { z } from 'zod';
import { type HalfYear, isHalfYear } from '@/lib/shared/half-year';
import { concerns, dimensions, requests } from '@/lib/shared/taxonomy';
import { terms } from './term/rules';

/**
 * Why a figure is not in the document: fewer people than the floor; more than 80 % of the headcount; hidden so that another hidden cell
 * cannot be found by subtraction; an interval wider than ±20 points; the whole dimension left out because too little of it may be shown.
 */
export const hiddenReasons = ['few_people', 'nearly_all', 'complement', 'wide', 'dimension_dropped'] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

const hidden = z.object({ shown: z.literal(false), reason: z.enum(hiddenReasons) });
const orHidden = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion('shown', [z.object({ shown: z.literal(true), ...shape }), hidden]);

/** Whole %, clipped: 10 means "10 or less", 90 "90 or more". */
const percent = z.number().int().min(10).max(90);
/** `low` to `high` is the 95 % interval, the noise included, clipped like the share. */
const interval = { percent, low: percent, high: percent };
const shareSchema = orHidden(interval);
/** Noisy number of people, rounded to 5. */
const peopleSchema = orHidden({ n: z.number().int().min(10) });

/** Largest first. An organization's figure names every theme, a cell's the three largest. */
const themesSchema = orHidden({ shares: z.array(z.object({ code: z.enum(concerns), ...interval })) });
/** Each with at least `floor` people, largest first; what fewer people asked for is left out. */
const requestsSchema = orHidden({ shares: z.array(z.object({ code: z.enum(requests), ...interval })) });

/** What may stand in the cloud: the shown requests again, largest first; a share is all that decides the size of a word. */
const cloudSchema = z.discriminatedUnion('shown', [
  z.strictObject({
    shown: z.literal(true),
    items: z.array(z.strictObject({ code: z.enum(requests), percent })).min(1),
  }),
  z.strictObject({ shown: z.literal(false), reason: z.literal('few_answers') }),
]);

/** Words of the list of career terms, each used by at least `floor` people; 3 is the largest size. No count, no share. */
const wordsSchema = z.discriminatedUnion('shown', [
  z.strictObject({
    shown: z.literal(true),
    items: z.array(z.strictObject({ word: z.enum(terms), size: z.number().int().min(1).max(3) })).min(1),
  }),
  z.strictObject({ shown: z.literal(false), reason: z.enum(['few_answers', 'none_approved']) }),
]);

const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
const changeSchema = orHidden({
  /** Share whose mean over all scales rose by more than a quarter of a point. */
  improved: z.object(interval),
  /** Mean change in points of the five-point scales, with its 95 % interval. */
  mean: estimate,
  /** The mean change divided by its standard deviation, with its 95 % interval; clipped to ±3. */
  effect: estimate,
});

const cellSchema = z.object({
  id: z.string(),
  label: z.string(),
  headcount: z.number().int(),
  /** When hidden, all figures of the cell are, for the same reason. */
  people: peopleSchema,
  themes: themesSchema,
  satisfied: shareSchema,
  improved: shareSchema,
});

const dimensionSchema = z.object({
  dimension: z.enum(dimensions),
  /** Set when no cell of the dimension is shown; `cells` is then empty. */
  dropped: z.literal('dimension_dropped').nullable(),
  cells: z.array(cellSchema),
});

const halfYear = z.custom<HalfYear>(isHalfYear);

/**
 * A sealed document: everything that HR ever sees of a half-year, in every form. Its canonical JSON is what is hashed and signed; the
 * schema is strict so that nothing can be carried along unseen.
 */
export const releaseDocumentSchema = z.strictObject({
  /** 2 since documents say what their audit found, 3 since they hold a cloud of requests, 4 since they hold words. */
  version: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  number: z.number().int().min(1),
  /** Hash of the release before, of whatever organization; 64 zeros for the first. */
  previousHash: z.string(),
  /** Random, so that nobody can find a document by guessing and comparing hashes. */
  salt: z.string(),
  /** Organization or pool code. */
  subject: z.string(),
  halfYear,
  /** First half-year of the plan's year: `segments` and `requests` are about the whole year. */
  year: halfYear,
  tier: z.enum(['pool', 'organization', 'segments']),
  floor: z.number().int().min(10),
  headcount: z.number().int(),
  /** SHA-256 of the published plan. */
  plan: z.string(),
  /** Local date `YYYY-MM-DD`. */
  sealedOn: z.string(),
  /** Privacy budget: spent by each part of this release (null: not part of it), by the year so far, and its limit. */
  epsilon: z.object({
    organization: z.number(),
    segments: z.number().nullable(),
    requests: z.number().nullable(),
    yearTotal: z.number(),
    limit: z.literal(4.5),
  }),
  /** People who gave a ballot in the half-year. Whoever used the service is at least this many. */
  usage: peopleSchema,
  organization: z.object({ themes: themesSchema, satisfied: shareSchema, change: changeSchema }),
  /** In the release of the year's second half-year only; null in the other. */
  requests: requestsSchema.nullable(),
  /** In the release of the year's second half-year of an organization of 1000 people or more; null otherwise. */
  segments: z.array(dimensionSchema).nullable(),
  /**
   * What the audit for disclosure found: hidden cells, by how many people the narrowest of them stays uncertain (null: none is hidden),
   * and the dimensions that it dropped. Not in documents of version 1.
   */
  audit: z
    .strictObject({
      cells: z.number().int(),
      narrowest: z.number().int().nullable(),
      dropped: z.array(z.enum(dimensions)),
    })
    .optional(),
  /**
   * What clients wrote beside their requests, in an editor's words that another editor approved; for requests that are shown above, in
   * their order. Not in documents of version 1.
   */
  overallReport: z.array(z.strictObject({ request: z.enum(requests), text: z.string() })).optional(),
  /** Null when no requests are shown above. Not in documents of versions 1 and 2. */
  cloud: cloudSchema.nullable().optional(),
  /** Words that clients used in their own texts, chosen by one editor and approved by another. Not in documents of versions 1 to 3. */
  words: wordsSchema.nullable().optional(),
});

export type ReleaseDocument = z.infer<typeof releaseDocumentSchema>;
export type Hidden = z.infer<typeof hidden>;
export type Share = z.infer<typeof shareSchema>;
export type People = z.infer<typeof peopleSchema>;
export type Themes = z.infer<typeof themesSchema>;
export type Requests = z.infer<typeof requestsSchema>;
export type Cloud = z.infer<typeof cloudSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type DimensionPart = z.infer<typeof dimensionSchema>;
