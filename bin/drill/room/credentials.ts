import type { Page } from '@playwright/test';
import { issueCredential } from '@/lib/consultation/room/relay/commands';
import { credentialOf } from '@/lib/consultation/room/relay/rules';
import { relaySettings } from '@/lib/env';
import type { Control, Finding } from '../../attack/row';

type Trial = { relays: number; errors: number[] };

/** How many relays a browser gets with a credential, and what it is told. */
const gather = (page: Page, server: RTCIceServer): Promise<Trial> =>
  page.evaluate(async (given) => {
    const call = new RTCPeerConnection({ iceServers: [given], iceTransportPolicy: 'relay' });
    call.createDataChannel('x');
    let relays = 0;
    const errors: number[] = [];
    call.onicecandidateerror = ({ errorCode }) => errors.push(errorCode);
    const done = new Promise<void>((resolve) => {
      call.onicecandidate = ({ candidate }) => {
        if (candidate?.type === 'relay') relays += 1;
        if (!candidate) resolve();
      };
    });
    await call.setLocalDescription();
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 12_000))]);
    call.close();
    return { relays, errors };
  }, server);

/** A credential that has run out opens no relay, and one that was made up neither; a fresh one does. */
export async function expired(page: Page, relay: string): Promise<{ finding: Finding; control: Control }> {
  const settings = relaySettings();
  if (!settings) throw new Error('no relay');
  const { urls, secret } = settings;
  const second = 1000;
  const old = credentialOf(secret, new Date(Date.now() - second), 'ffffffff');
  const forged = credentialOf('another secret', new Date(Date.now() + 60 * second), 'ffffffff');
  const trials = [await gather(page, { urls, ...old }), await gather(page, { urls, ...forged })];
  const fresh = await gather(page, issueCredential(settings, new Date()));
  const refused = trials.every(({ relays, errors }) => relays === 0 && errors.includes(401));
  return {
    finding: {
      tried: `an expired and a forged credential at ${relay}`,
      n: trials.length,
      result: trials
        .map(({ relays, errors }) => `${relays} relays, error ${[...new Set(errors)].join(' ')}`)
        .join(' / '),
      passMark: '0 relays, error 401',
      pass: refused,
    },
    control: { against: 'a fresh credential', result: `${fresh.relays} relays`, broken: fresh.relays > 0 },
  };
}
