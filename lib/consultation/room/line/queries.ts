import { createHmac } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { ListenMeta } from 'postgres';
import { driver, perProcess } from '@/db/connect';
import { ensureSecret } from '@/lib/keys/directory';
import { unseal } from '@/lib/keys/sealed-text';
import type { BookingId } from '@/lib/shared/ids';
import type { Side } from '../../session/rules';
import { eventInput } from '../input';
import type { RoomEvent } from '../rules';

/** A room's line through PostgreSQL: a channel whose name tells nothing, and the key of everything that is said on it. */
export type Line = { channel: string; key: Buffer };

export function lineOf(booking: BookingId): Line {
  const secret = ensureSecret('sessions', 'room');
  const derive = (what: string) => createHmac('sha256', secret).update(`${what} ${booking}`).digest();
  // PostgreSQL cuts names at 63 bytes.
  return { channel: `room_${derive('channel').toString('hex').slice(0, 48)}`, key: derive('key') };
}

/** The pool whose connection carries a side's words. */
export const dutyOf: Record<Side, string> = {
  client: 'consultation_client',
  consultant: 'consultation_consultant',
};

type Listener = (event: RoomEvent) => void;
type Room = { listeners: Set<Listener>; listening: Promise<ListenMeta> };

/** All routes of a process share the one connection that listens. */
const rooms = perProcess('rooms', () => new Map<string, Room>());

/** How many listeners this process has, all rooms together. */
export const countListeners = (): number =>
  [...rooms.values()].reduce((total, { listeners }) => total + listeners.size, 0);

/** Hears a room until the returned function is called. All rooms of a side share one LISTEN connection per process. */
export async function listen(
  side: Side,
  booking: BookingId,
  listener: Listener,
): Promise<() => Promise<void>> {
  const line = lineOf(booking);
  const name = `${side} ${line.channel}`;
  const room = rooms.get(name) ?? open(name, side, line);
  room.listeners.add(listener);
  const close = () => leave(name, room, listener);
  try {
    await room.listening;
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}

function open(name: string, side: Side, line: Line): Room {
  const listeners = new Set<Listener>();
  const hear = (payload: string) => {
    const event = eventOf(line, payload);
    if (event) for (const listener of [...listeners]) listener(event);
  };
  const listening = driver('consultation', dutyOf[side]).listen(line.channel, hear);
  const room = { listeners, listening };
  rooms.set(name, room);
  return room;
}

async function leave(name: string, room: Room, listener: Listener): Promise<void> {
  if (!room.listeners.delete(listener) || room.listeners.size > 0) return;
  if (rooms.get(name) === room) rooms.delete(name);
  const meta = await room.listening.catch(() => null);
  await meta?.unlisten();
}

/** Opens what was heard; null for anything that was not sealed for this room. */
function eventOf(line: Line, payload: string): RoomEvent | null {
  const packed = unseal(line.key, Buffer.from(payload, 'base64'), line.channel);
  if (!packed) return null;
  const parsed = eventInput.safeParse(JSON.parse(inflateRawSync(packed).toString('utf8')));
  return parsed.success ? parsed.data : null;
}
