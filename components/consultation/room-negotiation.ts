import type { SignalItem } from '@/lib/consultation/room/signal/rules';

/**
 * Offers when the browser finds it needed, and answers. Returns what takes the other side's signals, one after the other. The first offer is
 * the impolite side's: Chromium cannot answer once it has rolled back the offer that opened the way for words ("Failed to start SCTP transport").
 */
export function negotiate(pc: RTCPeerConnection, polite: boolean, tell: (item: SignalItem) => void) {
  let begun = !polite;
  let offering = false;
  pc.onnegotiationneeded = async () => {
    if (!begun) return;
    try {
      offering = true;
      await pc.setLocalDescription();
      tell(describe(pc));
    } catch {
      // Closed meanwhile, or overtaken by the other side's offer, which brings this one's wishes along.
    } finally {
      offering = false;
    }
  };
  pc.onicecandidate = ({ candidate }) => {
    if (candidate?.candidate) tell(candidateItem(candidate));
  };
  const take = async (item: SignalItem) => {
    // Also after an offer that was ignored: it names the way of the negotiation before, which still holds.
    if (item.kind === 'candidate') return pc.addIceCandidate(candidateOf(item));
    begun = true;
    const collides = item.type === 'offer' && (offering || pc.signalingState !== 'stable');
    if (!polite && collides) return;
    await pc.setRemoteDescription({ type: item.type, sdp: item.sdp });
    if (item.type !== 'offer') return;
    await pc.setLocalDescription();
    tell(describe(pc));
  };
  let queue = Promise.resolve();
  return (items: readonly SignalItem[]) => {
    // A signal that comes too late, for a negotiation that is over, is nothing to complain about.
    for (const item of items) queue = queue.then(() => take(item)).catch(() => {});
  };
}

export const describe = ({ localDescription }: RTCPeerConnection): SignalItem => ({
  kind: 'description',
  type: localDescription?.type === 'answer' ? 'answer' : 'offer',
  sdp: localDescription?.sdp ?? '',
});

const candidateItem = (candidate: RTCIceCandidate): SignalItem => ({
  kind: 'candidate',
  candidate: candidate.candidate,
  mid: candidate.sdpMid,
  line: candidate.sdpMLineIndex,
  ufrag: candidate.usernameFragment,
});

const candidateOf = (item: Extract<SignalItem, { kind: 'candidate' }>): RTCIceCandidateInit => ({
  candidate: item.candidate,
  sdpMid: item.mid,
  sdpMLineIndex: item.line,
  usernameFragment: item.ufrag,
});
