import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Door } from '../../lib/shared/taxonomy';
import { dataFile, demoAccount, demoAccounts, expect, signIn, signInClient } from './story';

/** Signs somebody of the demo in at a door: its first account, at the client's door a client made for the walls. */
export async function enterDoor(page: Page, door: Door): Promise<void> {
  if (door === 'client') await signInClient(page, await clientCode(page));
  else await signIn(page, door, demoAccount(door));
  await expect(page.getByRole('main')).toBeVisible();
}

/** The recovery code of one client, made in a browser of its own at the first call and kept beside the instance. */
async function clientCode(page: Page): Promise<string> {
  const kept = dataFile('client-of-the-walls');
  if (!existsSync(kept)) writeFileSync(kept, await makeClient(page));
  return readFileSync(kept, 'utf8');
}

async function makeClient(visitor: Page): Promise<string> {
  const browser = await visitor.context().browser()?.newContext();
  if (!browser) throw new Error('no browser');
  const page = await browser.newPage();
  const press = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).click();
  await signIn(page, 'desk', demoAccounts('desk').at(-1) ?? '');
  await press(/を受け取る$/);
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/).innerText();
  await press('控えました');
  await page.getByRole('main').getByRole('link', { name: 'アカウントをつくる' }).click();
  await page.getByLabel('ニックネーム').fill('壁のうぐいす');
  await press('アカウントをつくる');
  await expect(page).not.toHaveURL(/\/(desk|client\/start)/);
  await browser.close();
  return code;
}

/** The cookies of a page's browser as a request header. */
export async function cookieHeader(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
