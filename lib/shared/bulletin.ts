import { z } from 'zod';
import { type HalfYear, isHalfYear } from './half-year';
import { ballotKinds, dimensions } from './taxonomy';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const halfYear = z.custom<HalfYear>(isHalfYear);

const keySchema = z.object({
  /** The label is the id: `session:2026H2`, `voice:aozora:2026H2`, `voice:aozora:department:d1:2026H2`, `held:organization:2026H2`. */
  id: z.string(),
  kind: z.enum(['session', 'voice', 'held']),
  /** The kind of ballot that a voice or held key pays; null for session keys. */
  ballot: z.enum(ballotKinds).nullable(),
  /** The half-year, or for yearly keys the first half-year of the year. */
  period: halfYear,
  /** Organization or pool code of a voice key. */
  subject: z.string().nullable(),
  cell: z.string().nullable(),
  /** RSA-2048 public key, SubjectPublicKeyInfo in base64. */
  spki: z.string(),
  /** Tokens are signed from the first day to the last, inclusive. */
  collectFrom: day,
  collectUntil: day,
  /** Tokens are accepted from the first day to the last, inclusive. */
  acceptFrom: day,
  acceptUntil: day,
});

const planSchema = z.object({
  subject: z.string(),
  /** First half-year of the plan's year. */
  year: halfYear,
  tier: z.enum(['pool', 'organization', 'segments']),
  headcount: z.number().int(),
  /** People behind every published figure: the law of the house is ten, a contract may only raise it. */
  floor: z.number().int().min(10),
  dimensions: z.array(
    z.object({
      dimension: z.enum(dimensions),
      cells: z.array(z.object({ id: z.string(), label: z.string(), headcount: z.number().int() })),
    }),
  ),
  hash: z.string(),
});

/**
 * The bulletin: the only thing that one wing's server passes on to the others. Public, signed, nothing about a person.
 * It is written by the desk and read by everybody else as data, from a file or over HTTP.
 */
export const bulletinSchema = z.object({
  version: z.number().int(),
  issuedOn: day,
  halfYears: z.array(z.object({ code: halfYear, startsOn: day, endsOn: day })),
  organizations: z.array(z.object({ code: z.string(), pool: z.string().nullable() })),
  keys: z.array(keySchema),
  /** People who collected tickets of the half-year, all organizations together, rounded down to 10. */
  collected: z.array(z.object({ halfYear, wallets: z.number().int() })),
  /** What the platform may call itself: with fewer than 100 people on all rosters nobody is anonymous. Absent in older bulletins. */
  promise: z.enum(['anonymous', 'confidential']).optional(),
  /** Mail domains of the organizations, refused as private addresses. */
  refusedMailDomains: z.array(z.string()),
  plans: z.array(planSchema),
  programmes: z.array(
    z.object({
      organization: z.string(),
      halfYear,
      note: z.string(),
      briefingOn: day.nullable(),
      trainingOn: day.nullable(),
      workingTime: z.boolean(),
    }),
  ),
  /** What companies offer on the way. A device shows its own company's; nobody learns which it looked for. Absent in older bulletins. */
  offerings: z
    .array(
      z.object({
        organization: z.string(),
        kind: z.enum(['training', 'e_learning', 'opening']),
        title: z.string(),
        howToFind: z.string(),
        startsOn: day.nullable(),
        endsOn: day.nullable(),
      }),
    )
    .optional(),
});
export type Bulletin = z.infer<typeof bulletinSchema>;
export type BulletinKey = Bulletin['keys'][number];
export type Plan = Bulletin['plans'][number];

/** As served at `/bulletin`: the canonical text, its SHA-256 in hex and an Ed25519 signature of the text in base64. */
export const signedBulletinSchema = z.object({ text: z.string(), hash: z.string(), signature: z.string() });
export type SignedBulletin = z.infer<typeof signedBulletinSchema>;

export const findKey = (bulletin: Bulletin, id: string): BulletinKey | undefined =>
  bulletin.keys.find((key) => key.id === id);
