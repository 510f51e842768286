import { lengthOf } from '@/lib/shared/plain-text';
import type { Side } from '../session/rules';
import type { SignalItem } from './signal/rules';

/** Characters of one message. */
export const messageLimit = 2000;
/** PostgreSQL carries less than 8000 bytes in one NOTIFY. */
export const payloadLimit = 7999;
/** How often an open page says that it is still there, and after how long without a word it counts as gone. Milliseconds. */
export const pulseEvery = 10_000;
export const pulseLasts = 25_000;

/** The random number of one open page. A side has one seat: a page that comes later takes it over. */
export type SeatId = string;

/**
 * What passes through a room's line. `here` asks nothing or asks the other side to show itself; `gone` says that a page was closed;
 * `taken` that a page of the same side has the seat now; `signal` is what two browsers tell each other to get in touch; `ended` closes
 * the talk for both. None of it is stored anywhere, and nothing that is said in the talk passes here.
 */
export type RoomEvent =
  | { kind: 'here'; from: Side; seat: SeatId; asks: boolean }
  | { kind: 'gone'; from: Side; seat: SeatId }
  | { kind: 'taken'; from: Side; seat: SeatId }
  | { kind: 'signal'; from: Side; seat: SeatId; to: SeatId; items: SignalItem[] }
  | { kind: 'ended'; from: Side };

export const otherSide = (side: Side): Side => (side === 'client' ? 'consultant' : 'client');

/**
 * What a page that is open answers when an event comes in: it shows itself to whoever asks, and when another page of its own side
 * was closed.
 */
export function answerTo(event: RoomEvent, side: Side, seat: SeatId): RoomEvent | null {
  const asked = event.kind === 'here' && event.asks && event.from !== side;
  const ownPageClosed = event.kind === 'gone' && event.from === side;
  return asked || ownPageClosed ? { kind: 'here', from: side, seat, asks: false } : null;
}

/** Whether an open page is told of an event: of its own side's words only who has the seat, of the other's all but that; the end always. */
export function isFor(event: RoomEvent, side: Side, seat: SeatId): boolean {
  if (event.kind === 'ended') return true;
  if (event.kind === 'taken') return event.from === side && event.seat !== seat;
  return event.from !== side && (event.kind !== 'signal' || event.to === seat);
}

export const isSayable = (text: string): boolean => text.length > 0 && lengthOf(text) <= messageLimit;
