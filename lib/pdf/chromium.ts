import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserPath, searchPath } from '@/lib/env';

/** A document that has not become a PDF by then does not become one. */
const patience = 8000;
/** More than so many waiting documents, and the next one is refused: each takes a browser of its own for about a second. */
const waitingLimit = 4;

let waiting = 0;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Prints a document of one's own making as a tagged PDF, one at a time. Its browser runs no script, reaches no network and is closed
 * afterwards. Null where there is no Chromium, where too many wait, or where it takes longer than 8 seconds: then the reader's own browser prints.
 */
export async function printPdf(html: string): Promise<Uint8Array | null> {
  if (waiting >= waitingLimit) return null;
  waiting += 1;
  const own = turn.then(() => print(html)).catch(() => null);
  turn = own;
  const pdf = await own;
  waiting -= 1;
  return pdf;
}

/** Whether a Chromium is there to be tried. */
export const hasPrinter = async (): Promise<boolean> => (await findChromium()) !== null;

async function print(html: string): Promise<Uint8Array | null> {
  const executablePath = await findChromium();
  if (executablePath === null) return null;
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, timeout: patience });
  const late = setTimeout(() => void browser.close(), patience);
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, locale: 'ja-JP' });
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({ preferCSSPageSize: true, tagged: true });
  } finally {
    clearTimeout(late);
    await browser.close();
  }
}

/** The one that is named, Playwright's own, the system's: the order of the stories (bin/browser.mjs), without fetching one. */
async function findChromium(): Promise<string | null> {
  const { chromium } = await import('playwright-core');
  const candidates = [browserPath(), ownPath(chromium), ...systemPaths()];
  return candidates.find((candidate) => candidate && existsSync(candidate)) ?? null;
}

function ownPath(chromium: { executablePath(): string }): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const systemPaths = (): string[] => [
  ...names.flatMap((name) => searchPath().map((folder) => path.join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
