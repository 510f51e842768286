import { type Browser, type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { arrangeMeeting, type Meeting } from '../../../e2e/support/meeting';
import { signIn, signInClient } from '../../../e2e/support/story';
import { findBrowser } from '../../browser.mjs';

/** Both sides of a session, each at a web process of its own. */
export type Pair = { meeting: Meeting; client: Page; consultant: Page; close: () => Promise<void> };

export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser((line) => console.error(line));
  return chromium.launch({
    ...(found ? { executablePath: found } : {}),
    args: [
      '--no-sandbox',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}

/** For how long something is waited for. Milliseconds. */
export const patience = 60_000;

/** A session that is about to begin, with both sides signed in and on its page. */
export async function meet(browser: Browser, [here, there]: [string, string]): Promise<Pair> {
  const meeting = await arrangeMeeting();
  const client = await pageAt(browser, here);
  const consultant = await pageAt(browser, there);
  await settled(client, signInClient(client, meeting.code));
  await settled(consultant, signIn(consultant, 'consultant', meeting.address));
  await client.goto(`/client/room/${meeting.booking}`);
  await consultant.goto(`/consultant/room/${meeting.booking}`);
  const close = async () => {
    for (const page of [client, consultant]) await page.context().close();
    await meeting.forget();
  };
  return { meeting, client, consultant, close };
}

/** A busy machine takes longer than the stories are willing to wait; what counts is that somebody is in. */
export async function settled(page: Page, signingIn: Promise<void>): Promise<void> {
  await signingIn.catch(() => {});
  await expect(page).not.toHaveURL(/\/sign-in/, { timeout: patience });
}

export async function pageAt(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  context.setDefaultTimeout(patience);
  await watch(context);
  return context.newPage();
}

/** What the product's own code opens and hears is kept beside it, so that it can be counted and scanned. */
async function watch(context: BrowserContext): Promise<void> {
  // tsx marks functions by a name of its own, which a page does not know.
  await context.addInitScript('window.__name = (one) => one');
  await context.addInitScript(() => {
    const seen: Window & { calls?: RTCPeerConnection[]; heard?: string[] } = window;
    const calls: RTCPeerConnection[] = [];
    const heard: string[] = [];
    seen.calls = calls;
    seen.heard = heard;
    const Call = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Call {
      constructor(settings?: RTCConfiguration) {
        super(settings);
        calls.push(this);
      }
    };
    const Source = window.EventSource;
    window.EventSource = class extends Source {
      constructor(url: string | URL, settings?: EventSourceInit) {
        super(url, settings);
        this.addEventListener('message', ({ data }) => heard.push(String(data)));
      }
    };
  });
}

/** Enters; returns after how many milliseconds both are connected, counted from when the second one sits down. */
export async function enterBoth({ client, consultant }: Pair): Promise<number> {
  const press = (page: Page) => page.getByRole('button', { name: '入室する' }).click();
  await press(client);
  await expect(client.getByLabel('メッセージ')).toBeVisible({ timeout: patience });
  const seated = consultant.waitForResponse((response) => response.url().endsWith('/seat'));
  await press(consultant);
  await seated;
  const begun = performance.now();
  await Promise.all([client, consultant].map(connected));
  return Math.round(performance.now() - begun);
}

export const connected = (page: Page): Promise<void> =>
  expect(page.getByText(/とつながっています$/)).toBeVisible({ timeout: patience });

/** Writes something on one page and waits until it is read on the other. */
export async function write(from: Page, to: Page, words: string): Promise<void> {
  await from.getByLabel('メッセージ').fill(words);
  await from.getByRole('button', { name: '送る' }).click();
  await expect(to.getByText(words)).toBeVisible({ timeout: patience });
}

export type Figures = {
  state: string;
  frames: number;
  energy: number;
  packets: number;
  words: number;
  /** Kinds of the candidates on both ends of the way that is used, and their addresses. */
  kinds: string[];
};

/** What the browser itself counts of the newest connection of a page. */
export const figuresOf = (page: Page): Promise<Figures> =>
  page.evaluate(async () => {
    const seen: Window & { calls?: RTCPeerConnection[] } = window;
    const call = seen.calls?.at(-1);
    if (!call) return { state: 'none', frames: 0, energy: 0, packets: 0, words: 0, kinds: [] };
    const stats = [...(await call.getStats()).values()];
    const of = (type: string) => stats.filter((one) => one.type === type);
    const sum = (list: Record<string, unknown>[], name: string) =>
      list.reduce((total, one) => total + Number(one[name] ?? 0), 0);
    const used = of('transport').map((one) => one.selectedCandidatePairId);
    const pair = stats.find((one) => used.includes(one.id));
    const ends = stats.filter(
      (one) => one.id === pair?.localCandidateId || one.id === pair?.remoteCandidateId,
    );
    return {
      state: call.connectionState,
      frames: sum(of('inbound-rtp'), 'framesDecoded'),
      energy: sum(of('inbound-rtp'), 'totalAudioEnergy'),
      packets: sum(of('inbound-rtp'), 'packetsReceived'),
      words: sum(of('data-channel'), 'messagesReceived'),
      kinds: ends.map((one) => String(one.candidateType)),
    };
  });

/** How many packets of sound or picture arrive within some time. */
export async function packetsWithin(page: Page, milliseconds: number): Promise<number> {
  const before = await figuresOf(page);
  await page.waitForTimeout(milliseconds);
  return (await figuresOf(page)).packets - before.packets;
}
