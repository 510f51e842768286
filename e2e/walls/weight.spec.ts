import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { doors } from '../../lib/shared/taxonomy';
import { enterDoor } from '../support/doors';
import { addresses, doorOf } from '../support/routes';
import { expect, test } from '../support/story';

/** What a phone has to load. Measured as gzip of the files, so that neither cache nor server settings change the figure. */

const kilobyte = 1024;
const scriptLimit = 150 * kilobyte;
const calendarLimit = 185 * kilobyte;
const styleLimit = 12 * kilobyte;
const calendars = /^\/client\/consultants\/[^/]+$/;

const weights = new Map<string, number>();
async function weightOf(url: string): Promise<number> {
  const known = weights.get(url) ?? gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;
  weights.set(url, known);
  return known;
}

type Load = { scripts: number; styles: number; fonts: string[] };

async function load(page: Page, address: string): Promise<Load> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const sum = async (ending: RegExp) => {
    const files = new Set(loaded.filter((url) => ending.test(new URL(url).pathname)));
    const sizes = await Promise.all([...files].map(weightOf));
    return sizes.reduce((total, size) => total + size, 0);
  };
  return {
    scripts: await sum(/\.js$/),
    styles: await sum(/\.css$/),
    fonts: loaded.filter((url) => /\.(woff2?|ttf|otf)$/.test(new URL(url).pathname)),
  };
}

async function tooHeavy(page: Page, pages: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of pages) {
    const { scripts, styles, fonts } = await load(page, address);
    const limit = calendars.test(address) ? calendarLimit : scriptLimit;
    if (scripts > limit) found.push(`${address}: ${scripts} bytes of script`);
    if (styles > styleLimit) found.push(`${address}: ${styles} bytes of style`);
    if (fonts.length > 0) found.push(`${address}: a font`);
    expect(scripts, address).toBeGreaterThan(10_000);
    expect(styles, address).toBeGreaterThan(1_000);
  }
  return found;
}

const fixed = addresses('page.tsx').filter((address) => !address.includes('['));

test.describe.configure({ timeout: 300_000 });

test('public pages are light', async ({ person }) => {
  const pages = fixed.filter((address) => !doorOf(address) && address !== '/ui');
  expect(await tooHeavy(await person('phone'), pages)).toEqual([]);
});

for (const door of doors) {
  test(`pages behind /${door} are light`, async ({ person }) => {
    const page = await person('phone');
    await enterDoor(page, door);
    const pages = fixed.filter((address) => doorOf(address) === door);
    expect(await tooHeavy(page, pages)).toEqual([]);
  });
}

test('the page of a consultant with its calendar is light enough', async ({ person }) => {
  const page = await person('phone');
  await enterDoor(page, 'client');
  await page.goto('/client/consultants/soon');
  const link = page.locator('main a[href^="/client/consultants/"]').filter({ hasNotText: /soon/ }).first();
  const address = new URL(String(await link.getAttribute('href')), 'http://localhost').pathname;
  expect(address).toMatch(calendars);
  expect(await tooHeavy(page, [address])).toEqual([]);
});
