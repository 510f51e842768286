import { clientDatabase, consultantDatabase } from '@/db/consultation/client';
import { type BookingId, bookingId, type ClientId, type ConsultantId } from '@/lib/shared/ids';
import { findEvidence } from '../session/evidence/queries';
import { decideEntry, roomClosesAt, type Side } from '../session/rules';
import { say } from './commands';
import { listen } from './line/queries';
import { answerTo, isFor, pulseEvery, type RoomEvent, type SeatId } from './rules';
import { holdsSeat } from './seat/queries';

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
 * A room's line as server-sent events for one open page: what it is to hear from now on, and who is there. It ends when the page is closed
 * (`signal`), or after `lifetime` milliseconds with the talk; nothing is left of it then. A page that lost its seat is told so, once.
 */
export function streamRoom(
  place: Seat,
  seat: SeatId,
  signal: AbortSignal,
  lifetime: number,
): ReadableStream<Uint8Array> {
  let close = async () => {};
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const page: Page = {
        send: (text) => controller.enqueue(encoder.encode(text)),
        end: () => controller.close(),
      };
      if (await holdsSeat(place.side, place.bookingId, seat))
        close = await attend(place, seat, signal, lifetime, page);
      else turnAway(place, page);
    },
    cancel: () => close(),
  });
}

const encoder = new TextEncoder();
const reconnectAfter = 'retry: 1000\n\n';
const frame = (event: RoomEvent): string => `data: ${JSON.stringify(event)}\n\n`;

type Page = { send: (text: string) => void; end: () => void };

/** A number that no page has: the one that took the seat is nobody's business. */
const somebody: SeatId = '00000000-0000-4000-8000-000000000000';

function turnAway({ side }: Seat, page: Page): void {
  page.send(frame({ kind: 'taken', from: side, seat: somebody }));
  page.end();
}

async function attend(place: Seat, seat: SeatId, signal: AbortSignal, lifetime: number, page: Page) {
  const { bookingId: booking, side } = place;
  let open = true;
  const show = (asks: boolean) =>
    void say(booking, { kind: 'here', from: side, seat, asks }).catch(() => finish());
  const stop = await listen(side, booking, (event) => {
    if (!open) return;
    if (isFor(event, side, seat)) page.send(frame(event));
    if (event.kind === 'taken' && event.from === side && event.seat !== seat) return void finish();
    const answer = answerTo(event, side, seat);
    if (answer) void say(booking, answer).catch(() => finish());
  });
  const pulse = setInterval(() => show(false), pulseEvery);
  const end = setTimeout(() => close(), lifetime);
  function close(): void {
    page.send(frame({ kind: 'ended', from: side }));
    void finish();
  }
  async function finish(): Promise<void> {
    if (!open) return;
    open = false;
    clearInterval(pulse);
    clearTimeout(end);
    signal.removeEventListener('abort', finish);
    closeQuietly(page);
    await stop();
    await say(booking, { kind: 'gone', from: side, seat }).catch(() => {});
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
