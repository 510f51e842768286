import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { type Signed, signedInEmployees } from './employees';
import { percentile } from './measure';
import type { Fact } from './report';
import type { Bench } from './world';

const devices = 5;
const slowdown = 4;
const mostMilliseconds = 1000;

/**
 * Five new devices, a quarter as fast as this machine, collect a whole wallet: from the tap to the recovery code on the screen, with
 * blinding, the desk's signatures, unblinding, verifying and keeping. Measured in the page. Source: issue "operations".
 */
export async function wallet({ product }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  if (!product) throw new Error('this operation needs the running product');
  const path = await findBrowser(console.log);
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(path && { executablePath: path }) });
  try {
    const owners = await signedInEmployees(product, devices + 1);
    const times: { milliseconds: number; keys: number }[] = [];
    // The first device finds the server cold and is not counted.
    for (const owner of owners) times.push(await collectOn(browser, product.url, owner));
    return { rows: [], facts: factsOf(times.slice(1)) };
  } finally {
    await browser.close();
  }
}

function factsOf(times: readonly { milliseconds: number; keys: number }[]): Fact[] {
  const waits = times.map(({ milliseconds }) => milliseconds);
  const median = percentile(waits, 0.5);
  const keys = Math.max(0, ...times.map((one) => one.keys));
  return [
    { fact: 'keys of a whole wallet', value: keys, expected: '≥ 5', pass: keys >= 5 },
    {
      fact: `wallet of ${keys} keys, ${slowdown} times slower, median of ${times.length}, ms`,
      value: `${median.toFixed(0)} (${Math.min(...waits).toFixed(0)}–${Math.max(...waits).toFixed(0)})`,
      expected: `≤ ${mostMilliseconds}`,
      pass: median <= mostMilliseconds,
      timed: true,
    },
  ];
}

async function collectOn(browser: Browser, url: string, { name, value }: Signed) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ja-JP' });
  try {
    await context.addCookies([{ name, value, domain: new URL(url).hostname, path: '/desk' }]);
    const page = await context.newPage();
    let keys = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/desk/collect')) keys += 1;
    });
    await page.goto(`${url}/desk`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return { milliseconds: await tap(page), keys };
  } finally {
    await context.close();
  }
}

/** Taps the button and waits for the code; the clock is the page's own, so that the bench's way to the browser does not count. */
const tap = (page: Page): Promise<number> =>
  page.getByRole('button', { name: '受付票を受け取る' }).evaluate(
    (button: HTMLElement) =>
      new Promise<number>((resolve, reject) => {
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelector('main [translate="no"]')) resolve(performance.now() - begun);
        });
        watch.observe(document.body, { childList: true, subtree: true });
        setTimeout(() => reject(new Error('no code appeared within 30 s')), 30_000);
        button.click();
      }),
  );
