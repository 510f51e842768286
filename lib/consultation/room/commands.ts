import { deflateRawSync } from 'node:zlib';
import { driver } from '@/db/connect';
import { seal } from '@/lib/keys/sealed-text';
import type { BookingId } from '@/lib/shared/ids';
import { accepted, type Result, refused } from '@/lib/shared/result';
import { dutyOf, lineOf } from './line/queries';
import { payloadLimit, type RoomEvent } from './rules';

/**
 * Says something in a room: to every open page of both sides, in whichever process they are, and to nothing else. PostgreSQL hands the
 * sealed payload on (NOTIFY) and keeps nothing of it. Whoever calls this has checked that the side belongs to the booking.
 */
export async function say(booking: BookingId, event: RoomEvent): Promise<Result<null, 'too_long'>> {
  const { channel, key } = lineOf(booking);
  const packed = deflateRawSync(Buffer.from(JSON.stringify(event), 'utf8'));
  const payload = seal(key, packed, channel).toString('base64');
  if (payload.length > payloadLimit) return refused('too_long');
  await driver('consultation', dutyOf[event.from]).notify(channel, payload);
  return accepted(null);
}
