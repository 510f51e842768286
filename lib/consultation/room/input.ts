import { z } from 'zod';
import { plainText } from '@/lib/shared/plain-text';
import { sides } from '../session/rules';
import { isSayable } from './rules';

/** What a page posts: a message of at most 2000 characters with an id of its own making, or the end of the talk. */
export const postInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    id: z.string().regex(/^[A-Za-z0-9-]{8,40}$/),
    text: z.string().transform(plainText).refine(isSayable),
  }),
  z.object({ kind: z.literal('ended') }),
]);
export type Post = z.infer<typeof postInput>;

const from = z.enum(sides);

/** An event as it comes out of an opened payload. */
export const eventInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), from, id: z.string(), text: z.string() }),
  z.object({ kind: z.literal('here'), from, asks: z.boolean() }),
  z.object({ kind: z.literal('gone'), from }),
  z.object({ kind: z.literal('ended'), from }),
]);
