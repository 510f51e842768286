/** One piece of what two browsers tell each other before they can talk. `type` and the fields of a candidate are WebRTC's own. */
export type SignalItem =
  | { kind: 'description'; type: 'offer' | 'answer'; sdp: string }
  | { kind: 'candidate'; candidate: string; mid: string | null; line: number | null; ufrag: string | null };

/**
 * Whether a piece of signalling names no address but those of a relay. Everything that is not known to be harmless is refused: a
 * candidate that is not `typ relay`, a related address, an mDNS name, an address in any other line. (RFC 8839, RFC 8866.)
 */
export function isRelayOnly(item: SignalItem): boolean {
  if (item.kind === 'candidate') return isRelayCandidate(item.candidate) && isPlain(item.ufrag ?? '');
  const lines = linesOf(item.sdp);
  const relays = relaysIn(lines);
  return lines.length > 0 && lines.every((line) => isHarmless(line, relays));
}

/** The same piece without what would be refused: what our own pages send. Null when nothing is left of it. */
export function cleaned(item: SignalItem): SignalItem | null {
  if (item.kind === 'candidate') {
    const bare = { ...item, candidate: withoutRelated(item.candidate) };
    return isRelayOnly(bare) ? bare : null;
  }
  const lines = linesOf(item.sdp).map(withoutRelated);
  const relays = relaysIn(lines);
  return {
    ...item,
    sdp: lines
      .filter((line) => isHarmless(line, relays))
      .join('\r\n')
      .concat('\r\n'),
  };
}

/** Some browsers write their own address behind that of the relay, where nobody needs it. */
const withoutRelated = (line: string): string =>
  line.replace(/ raddr \S+ rport \d+/, ' raddr 0.0.0.0 rport 0');

/** `candidate:`, foundation, component, transport, priority, address, port, `typ relay`, no related address, extensions without any. */
const candidate =
  /^candidate:[A-Za-z0-9+/]{1,32} [12] (?:udp|tcp) \d{1,10} (\S{2,45}) \d{1,5} typ relay(?: raddr (?:0\.0\.0\.0|::) rport [09])?((?: (?:generation|ufrag|network-id|network-cost) [A-Za-z0-9+/]{1,64})*)$/i;

const isRelayCandidate = (text: string): boolean => relayIn(text) !== null;

/** The address of a relay candidate; null when it is none, or names a host. */
function relayIn(text: string): string | null {
  const [, address = ''] = candidate.exec(text) ?? [];
  return isAddress(address) ? address : null;
}

const relaysIn = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap((line) => (line.startsWith('a=candidate:') ? (relayIn(line.slice(2)) ?? []) : [])));

const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const v4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`);
const v6 = /^(?=(?:[^:]*:){2})[0-9a-f:]+(?:\d+\.\d+\.\d+\.\d+)?$/i;
const isAddress = (text: string): boolean => v4.test(text) || v6.test(text);
const nowhere = new Set(['0.0.0.0', '::']);

/** Every line of a description that may pass, in the form that it must have. What is not here does not pass. */
function isHarmless(line: string, relays: ReadonlySet<string>): boolean {
  const [, key = '', value = ''] = /^([a-z])=(.*)$/.exec(line) ?? [];
  switch (key) {
    case 'v':
    case 's':
    case 't':
      return /^(?:0|-|0 0)$/.test(value);
    case 'o':
      return (
        /^[\w.-]+ \d+ \d+ IN IP[46] (?:0\.0\.0\.0|127\.0\.0\.1|::1?)$/.test(value) && isPlain(originOf(value))
      );
    case 'b':
      return /^(?:AS|CT|TIAS):\d+$/.test(value);
    case 'm':
      return /^(?:audio|video|application) \d+ [A-Z/]+(?: [\w-]+)+$/.test(value);
    case 'c':
      return isOfRelay(value, relays);
    case 'a':
      return isHarmlessAttribute(value, relays);
    default:
      return false;
  }
}

const originOf = (value: string): string => value.split(' ')[0] ?? '';

/** `IN IP4 …` with no address, or the relay's. */
function isOfRelay(value: string, relays: ReadonlySet<string>): boolean {
  const [, address = ''] = /^IN IP[46] (\S+)$/.exec(value) ?? [];
  return nowhere.has(address) || relays.has(address);
}

const attributes = new Set(
  (
    'group extmap-allow-mixed extmap msid-semantic msid ice-ufrag ice-pwd ice-options setup mid sendrecv sendonly recvonly inactive ' +
    'rtcp-mux rtcp-mux-only rtcp-rsize rtpmap rtcp-fb fmtp ssrc ssrc-group sctp-port max-message-size rid simulcast bundle-only ' +
    'maxptime ptime end-of-candidates'
  ).split(' '),
);

function isHarmlessAttribute(attribute: string, relays: ReadonlySet<string>): boolean {
  const [, name = '', value = ''] = /^([a-z-]+)(?::(.*))?$/.exec(attribute) ?? [];
  if (name === 'candidate') return isRelayCandidate(attribute);
  if (name === 'rtcp') return isOfRelay(value.replace(/^\d+ /, ''), relays);
  if (name === 'fingerprint') return /^sha-(?:256|384|512) (?:[0-9A-F]{2}:)+[0-9A-F]{2}$/i.test(value);
  return attributes.has(name) && isPlain(value);
}

/** No IPv4, no IPv6, no mDNS name anywhere in a text. */
const isPlain = (text: string): boolean =>
  !/\d{1,3}(?:\.\d{1,3}){3}|\.local\b/i.test(text) &&
  !/(?<![^\s;,=[])(?:[0-9a-f]{0,4}:){2,}[0-9a-f]{0,4}(?![^\s;,\]])/i.test(text);

const linesOf = (sdp: string): string[] => sdp.split(/\r?\n/).filter((line) => line !== '');
