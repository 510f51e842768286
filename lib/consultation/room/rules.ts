import { lengthOf } from '@/lib/shared/plain-text';
import type { Side } from '../session/rules';

/** Characters of one message. */
export const messageLimit = 2000;
/** PostgreSQL carries less than 8000 bytes in one NOTIFY. */
export const payloadLimit = 7999;
/** How often an open page says that it is still there, and after how long without a word it counts as gone. Milliseconds. */
export const pulseEvery = 10_000;
export const pulseLasts = 25_000;

/**
 * What passes through a room. `here` asks nothing or asks the other side to show itself; `gone` says that a page was closed; `ended`
 * closes the talk for both. None of it is stored anywhere.
 */
export type RoomEvent =
  | { kind: 'message'; from: Side; id: string; text: string }
  | { kind: 'here'; from: Side; asks: boolean }
  | { kind: 'gone'; from: Side }
  | { kind: 'ended'; from: Side };

export const otherSide = (side: Side): Side => (side === 'client' ? 'consultant' : 'client');

/** What a page that is open answers when an event comes in: it shows itself to whoever asks, and when another page of its own side was closed. */
export function answerTo(event: RoomEvent, side: Side): RoomEvent | null {
  const asked = event.kind === 'here' && event.asks && event.from !== side;
  const ownPageClosed = event.kind === 'gone' && event.from === side;
  return asked || ownPageClosed ? { kind: 'here', from: side, asks: false } : null;
}

export const isSayable = (text: string): boolean => text.length > 0 && lengthOf(text) <= messageLimit;
