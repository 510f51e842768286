import type { RelayServer } from '@/lib/consultation/room/relay/rules';
import type { Call } from '@/lib/consultation/room/talk/rules';

type Ends = { polite: boolean; relays: () => Promise<RelayServer[]>; onCall: (call: Call) => void };

/** After how long without a connection another way is tried, the first, second, … time; after how many tries it is called failed. Milliseconds. */
const healAfter = [500, 2000, 3000, 4000, 6000] as const;
const firstPatience = 10_000;
const triesUntilFailed = 4;

/** Every way leads through a relay; what the browser finds on its own network is not even looked at. */
export const relayedOnly = (iceServers: RelayServer[]): RTCConfiguration => ({
  iceServers,
  iceTransportPolicy: 'relay',
  bundlePolicy: 'max-bundle',
});

/** Watches the connection: when it breaks off or does not come about, fresh credentials and a restart, again and again. */
export function heal(pc: RTCPeerConnection, { polite, relays, onCall }: Ends): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let was: Call = 'connecting';
  const say = (call: Call) => {
    if (call !== was) onCall(call);
    was = call;
  };
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), milliseconds);
  };
  const again = async () => {
    tries += 1;
    if (tries > triesUntilFailed) say('failed');
    const iceServers = await relays().catch(() => null);
    if (pc.signalingState === 'closed' || pc.connectionState === 'connected') return;
    if (iceServers) {
      pc.setConfiguration(relayedOnly(iceServers));
      // An offer whose answer was lost stands in the way of a new one, and names relays that are gone.
      if (pc.signalingState === 'have-local-offer')
        await pc.setLocalDescription({ type: 'rollback' }).catch(() => {});
      pc.restartIce();
    }
    // The sides take turns, so that they do not undo each other's attempts.
    later((healAfter[Math.min(tries, healAfter.length - 1)] ?? 0) + (polite ? 700 : 0));
  };
  pc.onconnectionstatechange = () => {
    if (pc.connectionState === 'connected') {
      clearTimeout(timer);
      tries = 0;
      say('connected');
    } else if (pc.connectionState === 'disconnected' || pc.connectionState === 'failed') {
      if (was === 'connected') {
        say('healing');
        later(healAfter[0] + (polite ? 700 : 0));
      }
    }
  };
  later(firstPatience);
  return () => {
    clearTimeout(timer);
    pc.onconnectionstatechange = null;
  };
}
