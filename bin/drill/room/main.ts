import type { Browser } from '@playwright/test';
import { brokenRow, type Control, type Depth, type Finding, type Row, rowOf } from '../../attack/row';
import { leakWithoutPolicy, recordPosts, scanSignals } from './addresses';
import { expired } from './credentials';
import { killRelay, killWeb } from './faults';
import { type Instance, startInstance } from './instance';
import { talkBothWays } from './media';
import { meet, openBrowser, type Pair } from './people';
import { leave, third } from './seats';

type Outcome = { finding: Finding; control: Control };

/**
 * The room from end to end: two headless browsers with made-up sound and picture, two web processes, the built-in relay and a real coturn.
 * `quick` leaves out what kills processes.
 */
export async function drillRoom({ quick }: Depth): Promise<Row[]> {
  const instance = await startInstance();
  const browser = await openBrowser();
  try {
    return [
      ...(await builtIn(browser, instance, { quick })),
      ...(await coturn(browser, instance, { quick })),
    ];
  } finally {
    await browser.close();
    await instance.stop();
  }
}

async function builtIn(browser: Browser, instance: Instance, depth: Depth): Promise<Row[]> {
  const pair = await meet(browser, instance.urls);
  const posts = recordPosts(pair);
  const rows = [
    await attempt('M1', async () => ({
      finding: await talkBothWays(pair, 'the built-in relay', depth),
      control: await noRelay(pair),
    })),
    await attempt('A1', async () => ({
      finding: await scanSignals(pair, posts),
      control: await leakWithoutPolicy(pair),
    })),
    ...(depth.quick
      ? []
      : [
          await attempt('F1', () => killWeb(pair, instance)),
          await attempt('F2', () => killRelay(pair, instance)),
        ]),
    await attempt('C1', () => expired(pair.client, 'the built-in relay')),
    await attempt('S1', () => third(browser, pair, instance.urls[0])),
    await attempt('S2', () => leave(pair)),
  ];
  await pair.close();
  return rows;
}

async function coturn(browser: Browser, instance: Instance, depth: Depth): Promise<Row[]> {
  if (!instance.coturn) return [notRun('M2', 'coturn is not installed (the system package `coturn`)')];
  await instance.use('coturn');
  const pair = await meet(browser, instance.urls);
  const rows = [
    await attempt('M2', async () => ({
      finding: await talkBothWays(pair, 'coturn', depth),
      control: await noRelay(pair),
    })),
    await attempt('C2', () => expired(pair.client, 'coturn')),
  ];
  await pair.close();
  return rows;
}

/** Without a relay the same policy finds no way at all: so nothing went another way. */
async function noRelay({ client }: Pair): Promise<Control> {
  const state = await client.evaluate(async () => {
    const [one, two] = [0, 1].map(() => new RTCPeerConnection({ iceTransportPolicy: 'relay' }));
    if (!one || !two) return 'none';
    one.createDataChannel('x');
    one.onicecandidate = ({ candidate }) => candidate && void two.addIceCandidate(candidate);
    two.onicecandidate = ({ candidate }) => candidate && void one.addIceCandidate(candidate);
    await one.setLocalDescription();
    await two.setRemoteDescription(one.localDescription ?? { type: 'offer' });
    await two.setLocalDescription();
    await one.setRemoteDescription(two.localDescription ?? { type: 'answer' });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const last = one.connectionState;
    one.close();
    two.close();
    return last;
  });
  return { against: 'the same policy without a relay', result: state, broken: state !== 'connected' };
}

async function attempt(id: string, trial: () => Promise<Outcome>): Promise<Row> {
  console.error(`room: ${id}`);
  try {
    const { finding, control } = await trial();
    return rowOf(id, finding, control);
  } catch (error) {
    return brokenRow(id, error);
  }
}

/** What this machine cannot try; where it is mandatory, that is a miss. */
const notRun = (id: string, why: string): Row => ({
  ...brokenRow(id, new Error(`not run: ${why}`)),
  pass: !process.env.CI,
});
