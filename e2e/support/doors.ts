import type { Page } from '@playwright/test';
import type { Door } from '../../lib/shared/taxonomy';
import { demoAccount, expect, signIn, signInClient } from './story';

/** Signs the demo's first person of a door in. */
export async function enterDoor(page: Page, door: Door): Promise<void> {
  if (door === 'client') await signInClient(page, demoAccount(door));
  else await signIn(page, door, demoAccount(door));
  await expect(page.getByRole('main')).toBeVisible();
}

/** The cookies of a page's browser as a request header. */
export async function cookieHeader(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
