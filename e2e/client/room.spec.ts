import type { Page } from '@playwright/test';
import { arrangeMeeting } from '../support/meeting';
import { axeClean, axeInBothLanguages, expect, signIn, signInClient, test } from '../support/story';

/** A client and a consultant meet in the room: they speak, write, show themselves, lose nothing by a reload, and end it together. */

test.use({
  launchOptions: {
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: [
      '--no-sandbox',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
    ],
  },
  // A reload cuts the line of the room off, which browsers report.
  tolerated: [/net::ERR_(INCOMPLETE_CHUNKED_ENCODING|ABORTED|NETWORK_CHANGED)/],
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).click();
const together = (page: Page) =>
  expect(page.getByText(/とつながっています$/)).toBeVisible({ timeout: 30_000 });

test('two people talk through the relay, and neither learns where the other is', async ({ person }) => {
  test.setTimeout(240_000);
  const meeting = await arrangeMeeting();
  const client = await person('phone');
  const consultant = await person('desktop');
  for (const page of [client, consultant]) await countCalls(page);
  await signInClient(client, meeting.code);
  await signIn(consultant, 'consultant', meeting.address);

  await client.goto(`/client/room/${meeting.booking}`);
  await expect(client.getByText('周りに人がいませんか')).toBeVisible();
  await axeInBothLanguages(client);
  await press(client, 'マイクを確かめる');
  await expect(client.getByText('声が入っています。')).toBeVisible();
  await client.getByLabel(/^声の高さを変える/).check();
  await axeClean(client);
  await press(client, '入室する');
  await expect(client.getByText('開始まで')).toBeVisible();

  await consultant.goto(`/consultant/room/${meeting.booking}`);
  await expect(consultant.getByRole('heading', { name: '命の危険を感じたとき' })).toBeVisible();
  await axeInBothLanguages(consultant);
  await enterByKeyboard(consultant);
  const begun = Date.now();
  await Promise.all([client, consultant].map(together));
  console.log(`room: connected in ${Date.now() - begun} ms`);
  await axeClean(client);
  await axeClean(consultant);

  await write(client, consultant, 'こんにちは。異動のことで迷っています。');
  await write(consultant, client, 'どんなことがあったか、聞かせてください。');
  await press(consultant, 'カメラ：切');
  await expect(client.getByLabel(/さんの映像$/)).toBeVisible();
  await axeClean(client);
  await expect.poll(async () => (await figures(client)).frames, { timeout: 30_000 }).toBeGreaterThan(10);
  for (const page of [client, consultant]) {
    await expect.poll(async () => (await figures(page)).energy).toBeGreaterThan(0.01);
    expect(await figures(page)).toMatchObject({ kinds: ['relay', 'relay'] });
    expect((await figures(page)).words).toBeGreaterThan(0);
  }

  await client.reload();
  await Promise.all([client, consultant].map(together));
  await write(client, consultant, '戻りました。');

  await consultant.getByText('面談を終える').click();
  await press(consultant, '二人とも終える');
  for (const page of [client, consultant]) {
    await expect(page.getByRole('heading', { name: '面談を終えました' })).toBeVisible();
    await expect.poll(async () => (await figures(page)).state).toBe('closed');
    await axeClean(page);
  }
  await expect(client.getByRole('link', { name: '面談のあとの質問へ' })).toBeVisible();
  await meeting.forget();
});

async function enterByKeyboard(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^声で話す/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^文字だけで話す/ })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: '入室する' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('メッセージ')).toBeVisible();
}

async function write(from: Page, to: Page, words: string): Promise<void> {
  await from.getByLabel('メッセージ').fill(words);
  await press(from, '送る');
  await expect(to.getByText(words)).toBeVisible();
  await expect(from.getByText('相手とつながると届きます')).toBeHidden();
}

/** Keeps the connections that the page's own code opens where the story can ask them. */
async function countCalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Window & { calls?: RTCPeerConnection[] } = window;
    const calls: RTCPeerConnection[] = [];
    seen.calls = calls;
    const Call = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Call {
      constructor(settings?: RTCConfiguration) {
        super(settings);
        calls.push(this);
      }
    };
  });
}

/** What the browser counts of the newest connection of a page. */
const figures = (page: Page) =>
  page.evaluate(async () => {
    const seen: Window & { calls?: RTCPeerConnection[] } = window;
    const call = seen.calls?.at(-1);
    const stats = call ? [...(await call.getStats()).values()] : [];
    const sum = (type: string, name: string) =>
      stats.filter((one) => one.type === type).reduce((total, one) => total + Number(one[name] ?? 0), 0);
    const used = stats.filter((one) => one.type === 'transport').map((one) => one.selectedCandidatePairId);
    const pair = stats.find((one) => used.includes(one.id));
    const ends = stats.filter(
      (one) => one.id === pair?.localCandidateId || one.id === pair?.remoteCandidateId,
    );
    return {
      state: call?.connectionState ?? 'none',
      frames: sum('inbound-rtp', 'framesDecoded'),
      energy: sum('inbound-rtp', 'totalAudioEnergy'),
      words: sum('data-channel', 'messagesReceived'),
      kinds: ends.map((one) => String(one.candidateType)),
    };
  });
