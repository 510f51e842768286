import { z } from 'zod';
import { lengthOf, plainText } from '@/lib/shared/plain-text';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { sides } from '../session/rules';
import { isSayable, messageLimit } from './rules';

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

/** Reads what a page posted. Refused as `too_long`, or as `unreadable` when it is nothing that a page of ours sends. */
export function readPost(body: unknown): Result<Post, 'too_long' | 'unreadable'> {
  const parsed = postInput.safeParse(body);
  if (parsed.success) return accepted(parsed.data);
  const long = longText.safeParse(body);
  return refused(long.success ? 'too_long' : 'unreadable');
}

const longText = z.object({ text: z.string().refine((text) => lengthOf(text) > messageLimit) });
