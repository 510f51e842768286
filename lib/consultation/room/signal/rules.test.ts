import { describe, expect, it } from 'vitest';
import { cleaned, isRelayOnly, type SignalItem } from './rules';

const candidate = (text: string): SignalItem => ({
  kind: 'candidate',
  candidate: text,
  mid: '0',
  line: 0,
  ufrag: 'abcd',
});
const description = (...lines: string[]): SignalItem => ({
  kind: 'description',
  type: 'offer',
  sdp: `${lines.join('\r\n')}\r\n`,
});

const relay =
  'candidate:3957142013 1 udp 41885695 198.51.100.7 49233 typ relay raddr 0.0.0.0 rport 0 generation 0 ufrag qd3v network-cost 999';
const fingerprint =
  'a=fingerprint:sha-256 7B:8B:F0:65:5F:78:E2:51:3B:AC:6F:F3:3F:46:1B:35:DC:B8:5F:64:1A:24:C2:43:F0:A1:58:D0:A1:2C:19:08';

/** An offer as Chromium makes it, before any candidate was found. */
const offer = [
  'v=0',
  'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0 1',
  'a=extmap-allow-mixed',
  'a=msid-semantic: WMS 7f2e0b1c-4d3a-4c55-9f1e-0a1b2c3d4e5f',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126',
  'c=IN IP4 0.0.0.0',
  'a=rtcp:9 IN IP4 0.0.0.0',
  'a=ice-ufrag:qd3v',
  'a=ice-pwd:c1Ft0Bv6Wc0q1f7mSx2w5P3K',
  'a=ice-options:trickle',
  fingerprint,
  'a=setup:actpass',
  'a=mid:0',
  'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  'a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  'a=sendrecv',
  'a=msid:7f2e0b1c-4d3a-4c55-9f1e-0a1b2c3d4e5f 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  'a=rtcp-mux',
  'a=rtpmap:111 opus/48000/2',
  'a=rtcp-fb:111 transport-cc',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'a=ssrc:1769134471 cname:Vb1tTq0cUOyPdDb7',
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 0.0.0.0',
  'a=mid:1',
  'a=sctp-port:5000',
  'a=max-message-size:262144',
];

const withLine = (line: string) => description(...offer, line);
const withOrigin = (line: string) => description(...offer.map((one) => (one.startsWith('o=') ? line : one)));

describe('what may be signalled', () => {
  it.each([
    ['a relay candidate', candidate(relay)],
    [
      'one of Firefox',
      candidate('candidate:3 1 UDP 92216831 198.51.100.7 49233 typ relay raddr 0.0.0.0 rport 0'),
    ],
    [
      'one over IPv6',
      candidate('candidate:3 1 udp 92216831 2001:db8::7 49233 typ relay raddr 0.0.0.0 rport 0'),
    ],
    ['an offer without candidates', description(...offer)],
    ['an offer with a relay in it', description(...offer, `a=${relay}`, 'a=end-of-candidates')],
    [
      'an offer whose address is that relay',
      description(...offer, 'm=video 49233 UDP/TLS/RTP/SAVPF 96', 'c=IN IP4 198.51.100.7', `a=${relay}`),
    ],
    ['an origin of Firefox', withOrigin('o=mozilla...THIS_IS_SDPARTA-99.0 4294967296 0 IN IP4 0.0.0.0')],
  ] satisfies [string, SignalItem][])('%s', (_, item) => {
    expect(isRelayOnly(item)).toBe(true);
    expect(cleaned(item)).toEqual(item);
  });
});

describe('what would tell where somebody is', () => {
  it.each([
    ['a host candidate', candidate('candidate:1 1 udp 2122260223 192.168.1.7 51472 typ host generation 0')],
    ['a host behind mDNS', candidate('candidate:1 1 udp 2122260223 0b4c1f2e-9d5a.local 51472 typ host')],
    [
      'a relay with an mDNS name',
      candidate('candidate:1 1 udp 41885695 0b4c1f2e-9d5a.local 49233 typ relay'),
    ],
    [
      'a server-reflexive one',
      candidate('candidate:2 1 udp 1686052607 203.0.113.9 51472 typ srflx raddr 0.0.0.0 rport 0'),
    ],
    [
      'a peer-reflexive one',
      candidate('candidate:2 1 udp 1686052607 203.0.113.9 51472 typ prflx raddr 0.0.0.0 rport 0'),
    ],
    ['a related address', candidate(relay.replace('raddr 0.0.0.0 rport 0', 'raddr 203.0.113.9 rport 51472'))],
    ['a related port', candidate(relay.replace('rport 0', 'rport 51472'))],
    ['a second type', candidate(`${relay} typ host`)],
    ['an address as an extension', candidate(`${relay} ufrag 203.0.113.9`)],
    ['an unknown extension', candidate(`${relay} tcptype active`)],
    ['an address as the foundation', candidate(relay.replace('3957142013', '203.0.113.9'))],
    ['a second line', candidate(`${relay}\r\na=candidate:1 1 udp 1 192.168.1.7 9 typ host`)],
    ['an address of a host name', candidate(relay.replace('198.51.100.7', 'pc-17.example.co.jp'))],
    ['no candidate', candidate('hello')],
    ['an address as the ufrag', { ...candidate(relay), ufrag: '203.0.113.9' } as SignalItem],
    ['a host in the description', withLine('a=candidate:1 1 udp 2122260223 192.168.1.7 51472 typ host')],
    ['a connection address', withLine('c=IN IP4 203.0.113.9')],
    ['a connection address of IPv6', withLine('c=IN IP6 2001:db8::9')],
    ['an RTCP address', withLine('a=rtcp:51472 IN IP4 203.0.113.9')],
    ['an origin', withOrigin('o=- 4611731400430051336 2 IN IP4 203.0.113.9')],
    ['an origin of IPv6', withOrigin('o=- 4611731400430051336 2 IN IP6 2001:db8::9')],
    ['a name in the origin', withOrigin('o=hanako@pc-17 4611731400430051336 2 IN IP4 0.0.0.0')],
    ['a user who is an address', withOrigin('o=203.0.113.9 4611731400430051336 2 IN IP4 0.0.0.0')],
    ['a title', withLine('s=Hanako')],
    ['an address of mail', withLine('e=hanako@example.com')],
    ['a telephone number', withLine('p=+81 3 0000 0000')],
    ['remote candidates', withLine('a=remote-candidates:1 203.0.113.9 51472')],
    ['an address in an attribute', withLine('a=msid:203.0.113.9 x')],
    ['an IPv6 address in an attribute', withLine('a=fmtp:111 x=2001:db8::9')],
    ['an mDNS name in an attribute', withLine('a=mid:0b4c1f2e.local')],
    ['an attribute that nobody knows', withLine('a=x-where:tokyo')],
    ['something behind a fingerprint', withLine(`${fingerprint} 203.0.113.9`)],
    ['nothing', { kind: 'description', type: 'offer', sdp: '' }],
  ] satisfies [string, SignalItem][])('%s is refused', (_, item) => {
    expect(isRelayOnly(item)).toBe(false);
    const rest = cleaned(item);
    if (rest)
      expect(JSON.stringify(rest)).not.toMatch(/203\.0\.113|192\.168|2001:db8::9|\.local|hanako|tokyo/i);
  });

  it('takes the own address from behind a relay, and sends the rest', () => {
    const leaking = candidate(relay.replace('raddr 0.0.0.0 rport 0', 'raddr 203.0.113.9 rport 51472'));
    expect(cleaned(leaking)).toEqual(candidate(relay));
  });
});
