import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page, type Response } from '@playwright/test';
import { type Door, doors } from '../../lib/shared/taxonomy';
import { mailsTo, requestsFile } from './instance';
import { record } from './requests';

export { expect } from '@playwright/test';
export { adminUrl, dataFile, demoAccount, demoAccounts, mailsTo, requestsFile, type Wing } from './instance';

export type Device = 'phone' | 'desktop';
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;

type Person = (device?: Device, language?: 'ja' | 'en') => Promise<Page>;
type Story = {
  /** Opens a browser of its own for one person of the story, every request of which is written down. */
  person: Person;
  /** What the console may say in this story without failing it, for example `/status of 409/`. */
  tolerated: RegExp[];
};

/** A story fails on `console.error`, an error of the page or an answer of 500 and more, in any of its browsers. */
export const test = base.extend<Story>({
  tolerated: [[], { option: true }],
  person: async ({ browser, tolerated }, use) => {
    const opened: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (device = 'phone', language = 'ja') => {
      const context = await browser.newContext({
        viewport: screens[device],
        hasTouch: device === 'phone',
        locale: language === 'ja' ? 'ja-JP' : 'en-GB',
      });
      opened.push(context);
      record(context, requestsFile());
      listen(context, complaints);
      return context.newPage();
    });
    for (const context of opened) await context.close();
    const serious = complaints.filter((line) => !tolerated.some((pattern) => pattern.test(line)));
    expect(serious, 'complaints of the browser').toEqual([]);
  },
});

function listen(context: BrowserContext, complaints: string[]): void {
  const missing = new Set<string>();
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`answer ${response.status()} at ${place(response.url())}`);
    if (isMissingPage(response)) missing.add(response.url());
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    // "Not found" as an answer to a visit is a page like any other; a script or picture that is missing is not.
    if (/status of 404/.test(message.text()) && missing.has(message.location().url)) return;
    complaints.push(`console: ${message.text()} (${place(message.location().url)})`);
  });
}

const isMissingPage = (response: Response): boolean =>
  response.status() === 404 && response.request().resourceType() === 'document';

const place = (url: string): string => (url.startsWith('http') ? new URL(url).pathname : url);

/** Fails when axe finds a breach of WCAG 2.2 AA, or when the page scrolls sideways. */
export async function axeClean(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
  expect(found, `axe at ${place(page.url())}`).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scroll at ${place(page.url())}`).toBeLessThanOrEqual(0);
}

/** The page as it stands, and the same address in the other language in a tab of its own, so that nothing typed here is lost. */
export async function axeInBothLanguages(page: Page): Promise<void> {
  await axeClean(page);
  const url = new URL(page.url());
  const door = url.pathname.split('/')[1] ?? '';
  const cookie = { name: `${door}.language`, domain: url.hostname, path: `/${door}` };
  if (!isDoor(door)) url.searchParams.set('lang', 'en');
  else await page.context().addCookies([{ ...cookie, value: 'en' }]);
  const other = await page.context().newPage();
  await other.goto(url.toString());
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await axeClean(other);
  await other.close();
  if (isDoor(door)) await page.context().addCookies([{ ...cookie, value: 'ja' }]);
}

const isDoor = (name: string): boolean => doors.some((door) => door === name);

/**
 * The six digits mailed to an address after `since` (milliseconds). Asked twice within a minute the product sends no second mail:
 * then, after 5 seconds, the newest one counts.
 */
export async function mailedCode(address: string, since = 0): Promise<string> {
  const giveUp = Date.now() + 30_000;
  for (let waited = 0; Date.now() < giveUp; waited += 100) {
    const [newest] = mailsTo(address);
    if (newest && (newest.at >= since || waited >= 5000)) return digits(newest.text);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no code arrived within 30 s');
}

function digits(text: string): string {
  const [code] = /\d{6}/.exec(text) ?? [];
  if (!code) throw new Error('the mail holds no code');
  return code;
}

/** Signs in at a door by the code in a mail, and waits until the door's own page is there. */
export async function signIn(page: Page, door: Exclude<Door, 'client'>, address: string): Promise<void> {
  await page.goto(`/${door}/sign-in`);
  const main = page.getByRole('main');
  const since = Date.now() - 50;
  await main.getByLabel(/^(メールアドレス|E-mail address)/).fill(address);
  await main.getByRole('button', { name: /^(コードを送る|Send the code)$/ }).click();
  await main.getByLabel(/^(6桁のコード|Six-digit code)/).fill(await mailedCode(address, since));
  await main.getByRole('button', { name: /^(サインイン|Sign in)$/ }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Signs a client in by the recovery code, as on a second device. */
export async function signInClient(page: Page, code: string): Promise<void> {
  await page.goto('/client/sign-in');
  await page.getByLabel(/^(復元コード|Recovery code)/).fill(code);
  await page.getByRole('button', { name: /^(コードでサインインする|Sign in with the code)$/ }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
