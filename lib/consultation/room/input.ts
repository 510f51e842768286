import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { sides } from '../session/rules';
import { isRelayOnly } from './signal/rules';

const seat = z.uuid();

const signalItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('description'),
    type: z.enum(['offer', 'answer']),
    sdp: z.string().min(1).max(60_000),
  }),
  z.object({
    kind: z.literal('candidate'),
    candidate: z.string().min(1).max(500),
    mid: z.string().max(16).nullable(),
    line: z.int().min(0).max(32).nullable(),
    ufrag: z.string().max(256).nullable(),
  }),
]);
const items = z.array(signalItem).min(1).max(40);

/** What a page posts from its seat: signals to one page of the other side, or the end of the talk for both. */
export const postInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signal'), seat, to: seat, items }),
  z.object({ kind: z.literal('ended'), seat }),
]);
export type Post = z.infer<typeof postInput>;

/** Longest body of a post, in bytes. The largest one seen has 6.4 KB. */
export const bodyLimit = 64 * 1024;

/**
 * Reads what a page posted. Refused as `unreadable` when it is nothing that a page of ours sends, and as `not_relay` when it would tell
 * the other side, or anybody who listens, where this one is.
 */
export function readPost(body: unknown): Result<Post, 'not_relay' | 'unreadable'> {
  const parsed = postInput.safeParse(body);
  if (!parsed.success) return refused('unreadable');
  if (parsed.data.kind === 'signal' && !parsed.data.items.every(isRelayOnly)) return refused('not_relay');
  return accepted(parsed.data);
}

/** What a page that asks for the seat posts: nothing, or the seat that it has and wants to keep. */
export const seatInput = z.object({ seat: seat.optional() });
export const readSeat = (text: unknown): string | null => seat.safeParse(text).data ?? null;

const from = z.enum(sides);

/** An event as it comes out of an opened payload. */
export const eventInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('here'), from, seat, asks: z.boolean() }),
  z.object({ kind: z.literal('gone'), from, seat }),
  z.object({ kind: z.literal('taken'), from, seat }),
  z.object({ kind: z.literal('signal'), from, seat, to: seat, items }),
  z.object({ kind: z.literal('ended'), from }),
]);
