import { randomBytes } from 'node:crypto';
import { addMinutes } from '@/lib/shared/calendar';
import { credentialMinutes, credentialOf, type RelayServer } from './rules';

/** Where the relays are and the secret that they share with this server. */
export type RelaySettings = { urls: string[]; secret: string };

/** Makes a credential of ten minutes for one page. `at` is the machine's own time: the relay compares with its own. */
export const issueCredential = ({ urls, secret }: RelaySettings, at: Date): RelayServer => ({
  urls,
  ...credentialOf(secret, addMinutes(at, credentialMinutes), randomBytes(12).toString('hex')),
});
