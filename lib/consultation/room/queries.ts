import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { type BookingId, bookingId, type ClientId, type ConsultantId } from '@/lib/shared/ids';
import { findEvidence } from '../session/evidence/queries';
import { decideEntry, roomClosesAt, type Side } from '../session/rules';
import { say } from './commands';
import { listen } from './line/queries';
import { answerTo, pulseEvery, type RoomEvent } from './rules';

export type Seat = { bookingId: BookingId; side: Side; closesAt: Date };

/** The seat of someone who has entered the room of an own booking while it is open; null otherwise. */
export async function findSeat(
  side: Side,
  id: ClientId | ConsultantId,
  booking: unknown,
  now: Date,
): Promise<Seat | null> {
  const db = side === 'client' ? clientDatabase() : consultantDatabase();
  const known = bookingId(booking);
  const found = known && (await findEvidence(db, side, id, known));
  if (!found || !decideEntry(found.facts, now).ok || !found.facts.arrivals[side]) return null;
  return { bookingId: found.bookingId, side, closesAt: roomClosesAt(found.facts) };
}

/**
 * A room as server-sent events for one open page: what both sides say from now on, and who is there. It ends when the page is closed
 * (`signal`), or after `lifetime` milliseconds; nothing is left of it then.
 */
export function streamRoom(seat: Seat, signal: AbortSignal, lifetime: number): ReadableStream<Uint8Array> {
  let close = async () => {};
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      close = await attend(seat, signal, lifetime, {
        send: (text) => controller.enqueue(encoder.encode(text)),
        end: () => controller.close(),
      });
    },
    cancel: () => close(),
  });
}

const encoder = new TextEncoder();
const reconnectAfter = 'retry: 1000\n\n';
const frame = (event: RoomEvent): string => `data: ${JSON.stringify(event)}\n\n`;

type Page = { send: (text: string) => void; end: () => void };

async function attend({ bookingId: booking, side }: Seat, signal: AbortSignal, lifetime: number, page: Page) {
  let open = true;
  const show = (asks: boolean) => void say(booking, { kind: 'here', from: side, asks }).catch(() => finish());
  const stop = await listen(side, booking, (event) => {
    if (!open) return;
    page.send(frame(event));
    const answer = answerTo(event, side);
    if (answer) void say(booking, answer).catch(() => finish());
  });
  const pulse = setInterval(() => show(false), pulseEvery);
  const end = setTimeout(() => finish(), lifetime);
  async function finish(): Promise<void> {
    if (!open) return;
    open = false;
    clearInterval(pulse);
    clearTimeout(end);
    signal.removeEventListener('abort', finish);
    closeQuietly(page);
    await stop();
    await say(booking, { kind: 'gone', from: side }).catch(() => {});
  }
  signal.addEventListener('abort', finish);
  if (signal.aborted) await finish();
  else {
    page.send(reconnectAfter);
    show(true);
  }
  return finish;
}

/** The stream may have been cancelled by the reader already. */
function closeQuietly(page: Page): void {
  try {
    page.end();
  } catch {}
}
