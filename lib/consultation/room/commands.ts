import { deflateRawSync } from 'node:zlib';
import { driver } from '@/db/connect';
import { seal } from '@/lib/keys/sealed-text';
import type { BookingId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import type { Side } from '../session/rules';
import type { Post } from './input';
import { dutyOf, lineOf } from './line/queries';
import { payloadLimit, type RoomEvent, type SeatId } from './rules';
import { clearRoom, takeSeat } from './seat/commands';
import { holdsSeat } from './seat/queries';

/**
 * Says something on a room's line: to every open page of both sides, in whichever process they are, and to nothing else. PostgreSQL
 * hands the sealed payload on (NOTIFY) and keeps nothing of it. Whoever calls this has checked that the side belongs to the booking.
 */
export async function say(booking: BookingId, event: RoomEvent): Promise<Result<null, 'too_long'>> {
  const { channel, key } = lineOf(booking);
  const packed = deflateRawSync(Buffer.from(JSON.stringify(event), 'utf8'));
  const payload = seal(key, packed, channel).toString('base64');
  if (payload.length > payloadLimit) return refused('too_long');
  await driver('consultation', dutyOf[event.from]).notify(channel, payload);
  return accepted(null);
}

/** Lets a page sit down. An older page of the same side is told, and stops. */
export async function sitDown(side: Side, booking: BookingId, seat: SeatId): Promise<void> {
  await takeSeat(side, booking, seat);
  await say(booking, { kind: 'taken', from: side, seat });
}

/** Passes on what a page posts from its seat. Refused when another page of the same side has taken the seat. */
export async function speak(
  side: Side,
  booking: BookingId,
  post: Post,
): Promise<Result<null, 'too_long' | 'taken'>> {
  if (!(await holdsSeat(side, booking, post.seat))) return refused('taken');
  if (post.kind === 'signal') return say(booking, { ...post, from: side });
  await clearRoom(side, booking);
  return say(booking, { kind: 'ended', from: side });
}
