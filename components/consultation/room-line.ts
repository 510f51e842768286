import type { RelayServer } from '@/lib/consultation/room/relay/rules';
import type { RoomEvent, SeatId } from '@/lib/consultation/room/rules';
import type { SignalItem } from '@/lib/consultation/room/signal/rules';
import type { Link } from '@/lib/consultation/room/talk/rules';

/** How long to wait after a refused or failed attempt, and after how many of them in a row the room is shut. Milliseconds. */
const retryAfter = 1000;
const retries = 8;
/** Signals that go in one post. */
const batch = 10;

export type Ears = { onEvent: (event: RoomEvent) => void; onLink: (link: Link) => void; onTaken: () => void };

export type RoomLine = {
  seat: SeatId;
  /** Fresh credentials for the relays; empty when this installation has none. Throws while the server cannot be reached. */
  relays: () => Promise<RelayServer[]>;
  signal: (to: SeatId, items: readonly SignalItem[]) => void;
  /** Ends the talk for both; false when the server could not be reached. */
  finish: () => Promise<boolean>;
  close: () => void;
};

/** Sits down in the room and listens to its line until closed. Null when the room is shut. */
export async function openLine(path: string, ears: Ears): Promise<RoomLine | null> {
  const taken = await persist(() => askSeat(path, {}));
  if (!taken) return null;
  const { seat } = taken;
  let first: RelayServer[] | null = taken.relays;
  const stopListening = listen(`${path}/stream?seat=${seat}`, ears);
  const outbox = openOutbox(`${path}/signal`, seat, ears.onTaken);
  return {
    seat,
    relays: async () => {
      const known = first ?? (await askSeat(path, { seat }))?.relays ?? [];
      first = null;
      return known;
    },
    signal: outbox.add,
    finish: async () => (await post(`${path}/signal`, { kind: 'ended', seat }))?.ok ?? false,
    close: () => {
      stopListening();
      outbox.close();
    },
  };
}

type Taken = { seat: SeatId; relays: RelayServer[] };

/** Our own server answers; null when it does not let this page in. Throws while it cannot be reached. */
async function askSeat(path: string, wish: { seat?: SeatId }): Promise<Taken | null> {
  const response = await post(`${path}/seat`, wish);
  if (!response || response.status >= 500) throw new Error('unreachable');
  return response.ok ? await response.json() : null;
}

async function persist<T>(work: () => Promise<T>): Promise<T | null> {
  for (let left = retries; left > 0; left -= 1) {
    try {
      return await work();
    } catch {
      await pause(retryAfter);
    }
  }
  return null;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Listens until the returned function is called. The browser restores a lost connection; a refused one is tried a few times. */
function listen(url: string, { onEvent, onLink, onTaken }: Ears): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = retries;
  const connect = () => {
    source = new EventSource(url);
    source.onopen = () => {
      left = retries;
      onLink('open');
    };
    source.onmessage = ({ data }) => {
      // Our own server has checked every event before it sends it.
      const event: RoomEvent = JSON.parse(data);
      if (event.kind === 'taken') onTaken();
      else onEvent(event);
    };
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return onLink('lost');
      left -= 1;
      onLink(left > 0 ? 'lost' : 'shut');
      if (left > 0) timer = setTimeout(connect, retryAfter);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/** Posts signals one batch after the other, in order; one that could not be posted is tried again until the room is closed. */
function openOutbox(url: string, seat: SeatId, onTaken: () => void) {
  const waiting: { to: SeatId; item: SignalItem }[] = [];
  let busy = false;
  let open = true;
  const drain = async () => {
    if (busy) return;
    busy = true;
    for (let [next] = waiting; open && next; [next] = waiting) {
      const { to } = next;
      const end = waiting.findIndex((one) => one.to !== to);
      const items = waiting.slice(0, Math.min(batch, end < 0 ? waiting.length : end)).map(({ item }) => item);
      const response = await post(url, { kind: 'signal', seat, to, items });
      if (response?.status === 409) onTaken();
      if (response && response.status < 500) waiting.splice(0, items.length);
      else await pause(retryAfter);
    }
    busy = false;
  };
  return {
    add: (to: SeatId, items: readonly SignalItem[]) => {
      waiting.push(...items.map((item) => ({ to, item })));
      queueMicrotask(() => void drain());
    },
    close: () => {
      open = false;
    },
  };
}

async function post(url: string, body: object): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
}
