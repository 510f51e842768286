import type { RoomEvent, SeatId } from '@/lib/consultation/room/rules';
import type { Step, Word } from '@/lib/consultation/room/talk/rules';
import type { Side } from '@/lib/consultation/session/rules';
import { openLine, type RoomLine } from './room-line';
import { openPeer, type Peer } from './room-peer';

type Ends = {
  side: Side;
  path: string;
  step: (step: Step) => void;
  onTrack: (track: MediaStreamTrack) => void;
};
type Tracks = Record<'audio' | 'video', MediaStreamTrack | null>;

export type Room = {
  say: (text: string) => void;
  send: (kind: keyof Tracks, track: MediaStreamTrack | null) => void;
  finish: () => Promise<boolean>;
  close: () => void;
};

/** An open page in its room: the line to the server, and the connection to whichever page of the other side is there. */
export function openRoom({ side, path, step, onTrack }: Ends): Room {
  const tracks: Tracks = { audio: null, video: null };
  const unsent = new Map<string, string>();
  /** Pages of the other side that were there before the present one, and whatever they still say. */
  const past = new Set<SeatId>();
  let line: RoomLine | null = null;
  let other: { seat: SeatId; peer: Promise<Peer | null> } | null = null;
  let leftAlive: SeatId | null = null;
  let open = true;

  async function sit(): Promise<void> {
    line?.close();
    const fresh = await openLine(path, {
      onEvent: hear,
      onLink: (link) => {
        step({ kind: 'link', link });
        // An answer that came while the line was down is lost: the offer is repeated.
        if (link === 'open') void other?.peer.then((peer) => peer?.resume());
      },
      onTaken: () => {
        close();
        step({ kind: 'taken' });
      },
    });
    line = fresh;
    if (!open) fresh?.close();
    else if (!fresh) step({ kind: 'link', link: 'shut' });
  }

  function hear(event: RoomEvent): void {
    step({ kind: 'heard', event, at: Date.now() });
    if (event.kind === 'ended') close();
    else if (event.from !== side && !past.has(event.seat)) hearOther(event);
  }

  function hearOther(event: Exclude<RoomEvent, { kind: 'ended' }>): void {
    if (event.kind === 'here') meet(event.seat, event.asks);
    if (event.kind !== 'signal') return;
    meet(event.seat, false);
    void other?.peer.then((peer) => peer?.receive(event.items));
  }

  /** The other side is there, on this page of theirs: an older one is forgotten. */
  function meet(seat: SeatId, asks: boolean): void {
    // Its page is open, but the connection was closed: both begin anew, under new seats.
    if (seat === leftAlive) {
      leftAlive = null;
      past.add(seat);
      return void sit();
    }
    if (other?.seat === seat) return void (asks ? other.peer.then((peer) => peer?.resume()) : null);
    part();
    // A newer page of theirs is here: what the one that was left still says, late, is nothing any more.
    if (leftAlive) past.add(leftAlive);
    leftAlive = null;
    other = { seat, peer: connect(seat) };
  }

  async function connect(seat: SeatId): Promise<Peer | null> {
    step({ kind: 'call', call: 'connecting' });
    const servers = (await line?.relays().catch(() => null)) ?? [];
    if (!open || other?.seat !== seat || servers.length === 0) {
      if (open && servers.length === 0) step({ kind: 'call', call: 'failed' });
      return null;
    }
    const peer = openPeer(servers, {
      polite: side === 'client',
      signal: (items) => line?.signal(seat, items),
      relays: async () => line?.relays() ?? [],
      onWord: (word) => take(word),
      onCall: (call) => step({ kind: 'call', call }),
      onOpen: () => {
        for (const [id, text] of unsent) peer.say({ kind: 'message', id, text });
      },
      onTrack,
      onLeft: () => {
        if (other?.seat !== seat) return;
        leftAlive = seat;
        part();
      },
    });
    for (const kind of ['audio', 'video'] as const) if (tracks[kind]) peer.send(kind, tracks[kind]);
    return peer;
  }

  function part(): void {
    if (!other) return;
    if (other.seat !== leftAlive) past.add(other.seat);
    void other.peer.then((peer) => peer?.close());
    other = null;
    step({ kind: 'call', call: 'none' });
  }

  function take(word: Word): void {
    if (word.kind === 'got') unsent.delete(word.id);
    else void other?.peer.then((peer) => peer?.say({ kind: 'got', id: word.id }));
    step({ kind: 'word', word });
  }

  function close(): void {
    open = false;
    part();
    line?.close();
    removeEventListener('pagehide', close);
  }

  // The browser would leave the other side in doubt; closing says goodbye.
  addEventListener('pagehide', close);
  // A page that is gone again at once, as in a test of React's, never sits down.
  queueMicrotask(() => open && void sit());
  return {
    say: (text) => {
      const id = crypto.randomUUID();
      unsent.set(id, text);
      step({ kind: 'typed', id, text });
      void other?.peer.then((peer) => peer?.say({ kind: 'message', id, text }));
    },
    send: (kind, track) => {
      tracks[kind] = track;
      void other?.peer.then((peer) => peer?.send(kind, track));
    },
    finish: async () => (await line?.finish()) ?? false,
    close,
  };
}
