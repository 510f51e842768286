import { type Browser, expect } from '@playwright/test';
import { arrangeMeeting } from '../../../e2e/support/meeting';
import { signInClient } from '../../../e2e/support/story';
import type { Control, Finding } from '../../attack/row';
import { connected, figuresOf, type Pair, pageAt, patience, settled } from './people';

type Outcome = { finding: Finding; control: Control };

const statusesFor = (page: Pair['client'], booking: string): Promise<number[]> =>
  page.evaluate(async (id) => {
    const seat = crypto.randomUUID();
    const send = (what: string, body: object) =>
      fetch(`/client/room/${id}/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const stream = new AbortController();
    const answers = [
      await send('seat', {}),
      await send('signal', { kind: 'ended', seat }),
      await fetch(`/client/room/${id}/stream?seat=${seat}`, { signal: stream.signal }),
    ];
    stream.abort();
    return answers.map(({ status }) => status);
  }, booking);

/** A third person gets nowhere; a second tab of the same account takes the seat over, and the first one stops. */
export async function third(browser: Browser, pair: Pair, url: string): Promise<Outcome> {
  const { meeting, client, consultant } = pair;
  const stranger = await arrangeMeeting();
  const page = await pageAt(browser, url);
  await settled(page, signInClient(page, stranger.code));
  const refused = await statusesFor(page, meeting.booking);
  await page.context().close();
  await stranger.forget();
  const second = await client.context().newPage();
  await second.goto(`/client/room/${meeting.booking}`);
  await second.getByRole('button', { name: '入室する' }).click();
  await connected(second);
  await expect(client.getByRole('heading', { name: '別の画面で部屋に入っています' })).toBeVisible({
    timeout: patience,
  });
  const [first, other] = [await figuresOf(client), await figuresOf(consultant)];
  pair.client = second;
  return {
    finding: {
      tried: 'another client’s seat, line and signals; the own account in a second tab',
      n: 4,
      result: `a stranger gets ${refused.join(' ')}; the second tab talks, the first is ${first.state}`,
      passMark: '404 each; the seat goes to the second tab, the first connection is closed',
      pass:
        refused.every((status) => status === 404) && first.state === 'closed' && other.state === 'connected',
    },
    control: {
      against: 'the client who belongs there',
      result: 'connected',
      broken: other.state === 'connected',
    },
  };
}

const stateOf = (page: Pair['client'], state: string) =>
  expect.poll(async () => (await figuresOf(page)).state, { timeout: patience }).toBe(state);

/** One side closes its page; comes back; and ends the session for both. Each time the connection is closed on both sides. */
export async function leave(pair: Pair): Promise<Outcome> {
  const { client, consultant } = pair;
  const before = await figuresOf(consultant);
  await client.goto('about:blank');
  await stateOf(consultant, 'closed');
  await client.goBack();
  await Promise.all([client, consultant].map(connected));
  await consultant.getByText('面談を終える').click();
  await consultant.getByRole('button', { name: '二人とも終える' }).click();
  for (const page of [client, consultant]) {
    await expect(page.getByRole('heading', { name: '面談を終えました' })).toBeVisible({ timeout: patience });
    await stateOf(page, 'closed');
  }
  return {
    finding: {
      tried: 'one side leaves, comes back, and the other ends it for both',
      n: 2,
      result: 'closed on both sides each time; the returning page was let in again',
      passMark: 'no connection is left open on either side',
      pass: true,
    },
    control: { against: 'the connection before', result: before.state, broken: before.state === 'connected' },
  };
}
