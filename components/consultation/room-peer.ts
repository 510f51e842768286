import type { RelayServer } from '@/lib/consultation/room/relay/rules';
import { cleaned, type SignalItem } from '@/lib/consultation/room/signal/rules';
import { type Call, readWord, type Word } from '@/lib/consultation/room/talk/rules';
import { heal, relayedOnly } from './room-healing';
import { describe, negotiate } from './room-negotiation';

/** What a connection needs from the page: how to signal, fresh relays, and whom to tell. */
export type PeerEnds = {
  /** The side that gives way when both offer at once: the client. */
  polite: boolean;
  signal: (items: readonly SignalItem[]) => void;
  relays: () => Promise<RelayServer[]>;
  onWord: (word: Word) => void;
  onCall: (call: Call) => void;
  /** The way for words is open: what has not arrived is sent now. */
  onOpen: () => void;
  onTrack: (track: MediaStreamTrack) => void;
  /** The other side has closed its connection. */
  onLeft: () => void;
};

export type Peer = {
  receive: (items: readonly SignalItem[]) => void;
  /** False when there is no way for words just now. */
  say: (word: Word) => boolean;
  /** Sends a track in place of an earlier one of its kind; null sends none. */
  send: (kind: 'audio' | 'video', track: MediaStreamTrack | null) => void;
  /** A line was restored, on either side: what may have been missed is made up for. */
  resume: () => void;
  close: () => void;
};

/**
 * A connection to one page of the other side, through relays only: nobody learns anybody's address. Perfect negotiation (WebRTC 1.0,
 * section 10.7), so that both sides may offer at any time; the connection is restored by itself when the relay was away.
 */
export function openPeer(servers: RelayServer[], ends: PeerEnds): Peer {
  const pc = new RTCPeerConnection(relayedOnly(servers));
  const words = pc.createDataChannel('words', { negotiated: true, id: 0 });
  const tell = (item: SignalItem) => {
    const bare = cleaned(item);
    if (bare) ends.signal([bare]);
  };
  const receive = negotiate(pc, ends.polite, tell);
  const stopHealing = heal(pc, ends);
  const close = () => {
    stopHealing();
    words.onclose = null;
    pc.close();
  };
  words.onopen = ends.onOpen;
  words.onclose = ends.onLeft;
  words.onmessage = ({ data }) => {
    const word = readWord(data);
    if (word) ends.onWord(word);
  };
  pc.ontrack = ({ track }) => ends.onTrack(track);
  return {
    receive,
    say: (word) => {
      if (words.readyState !== 'open') return false;
      words.send(JSON.stringify(word));
      return true;
    },
    send: (kind, track) => sendTrack(pc, kind, track),
    resume: () => {
      if (pc.signalingState === 'have-local-offer') tell(describe(pc));
      else if (pc.connectionState !== 'connected') pc.restartIce();
    },
    close,
  };
}

/** Replaces a track where one is sent already, which needs no negotiation; else adds it. */
function sendTrack(pc: RTCPeerConnection, kind: 'audio' | 'video', track: MediaStreamTrack | null): void {
  const sender = pc.getSenders().find((one) => one.track?.kind === kind);
  if (sender && track) void sender.replaceTrack(track).catch(() => {});
  else if (sender) pc.removeTrack(sender);
  else if (track) pc.addTrack(track, new MediaStream([track]));
}
