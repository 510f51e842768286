import { createHmac } from 'node:crypto';

/** A relay server for a browser, as `RTCPeerConnection` takes it. */
export type RelayServer = { urls: string[]; username: string; credential: string };

/** How long a credential opens a new relay. A talk that is on outlives it; whoever reconnects asks for a new one. */
export const credentialMinutes = 10;

/**
 * Time-limited credentials of TURN servers with a shared secret (coturn's `use-auth-secret`, draft-uberti-behave-turn-rest-00): the name is
 * the second of expiry and a random number, never anybody's id, since relays write names into their logs.
 */
export function credentialOf(secret: string, until: Date, random: string): Omit<RelayServer, 'urls'> {
  const username = `${Math.floor(until.getTime() / 1000)}:${random}`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}
