import { expect } from '@playwright/test';
import type { Control, Finding } from '../../attack/row';
import type { Instance } from './instance';
import { connected, figuresOf, type Pair, packetsWithin, patience, write } from './people';
import { answering } from './web';

type Outcome = { finding: Finding; control: Control };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The client's web process dies in the middle of a call and comes back: sound and words go on meanwhile, and so does signalling afterwards. */
export async function killWeb(pair: Pair, { webs, urls }: Instance): Promise<Outcome> {
  const { client, consultant } = pair;
  const [web] = webs;
  const call = await figuresOf(client);
  await web.kill('SIGKILL');
  const dead = await client.evaluate(() =>
    fetch('/client').then(
      () => false,
      () => true,
    ),
  );
  const packets = await packetsWithin(client, 2000);
  await write(client, consultant, 'サーバーが落ちても届きますか。');
  await write(consultant, client, '届いています。');
  await web.again();
  await answering(urls[0]);
  const picture = consultant.getByLabel(/さんの映像$/);
  await client.getByRole('button', { name: 'カメラ：入' }).click();
  await expect(picture).toBeHidden({ timeout: patience });
  await client.getByRole('button', { name: 'カメラ：切' }).click();
  await expect(picture).toBeVisible({ timeout: patience });
  const after = await figuresOf(client);
  return {
    finding: {
      tried: 'one of two web processes is killed in a call and comes back',
      n: 1,
      result: `${packets} packets and 2 messages while it was dead; ${after.state}; a camera switched off and on afterwards`,
      passMark: 'the call and the chat go on, and so does signalling afterwards',
      pass: call.state === 'connected' && packets > 0 && after.state === 'connected',
    },
    control: {
      against: 'the process that was killed',
      result: dead ? 'answered nothing' : 'still answered',
      broken: dead,
    },
  };
}

const healLimit = 10_000;
const away = 2000;

/** The relay dies and is back after two seconds, on the same port: the call is restored by itself. */
export async function killRelay(pair: Pair, { relay }: Instance): Promise<Outcome> {
  const { client, consultant } = pair;
  await relay.kill('SIGKILL');
  const begun = performance.now();
  await pause(500);
  const silent = await packetsWithin(client, away - 500);
  await relay.again();
  await expect
    .poll(async () => (await packetsWithin(client, 300)) > 3, { timeout: 60_000, intervals: [0] })
    .toBe(true);
  await expect
    .poll(async () => (await packetsWithin(consultant, 300)) > 3, { timeout: 60_000, intervals: [0] })
    .toBe(true);
  const took = Math.round(performance.now() - begun);
  await Promise.all([client, consultant].map(connected));
  await write(client, consultant, '聞こえますか。');
  return {
    finding: {
      tried: `the relay is killed and comes back after ${away / 1000} s`,
      n: 1,
      result: `sound on both sides ${took} ms after the kill, and words`,
      passMark: `within ${healLimit} ms`,
      pass: took <= healLimit,
    },
    control: { against: 'the time without a relay', result: `${silent} packets`, broken: silent === 0 },
  };
}
