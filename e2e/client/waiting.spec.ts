import type { Page } from '@playwright/test';
import { collect, freshEmployee, openAccount } from '../support/account';
import { expect, test } from '../support/story';

test('A client leaves the list with one tap, without JavaScript too', async ({ person, browser }) => {
  const page = await person('phone', 'ja');
  await collect(page, await freshEmployee());
  await openAccount(page, '待たないうぐいす');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto('/client/waiting/new');
  await main(plain).getByRole('button', { name: '待つ', exact: true }).click();
  await seen(plain, '空きを待っています');
  await main(plain)
    .getByRole('button', { name: /待つのをやめる/ })
    .click();
  await expect(plain.getByRole('heading', { name: '空き待ち' })).toHaveCount(0);
  await context.close();
});

const main = (page: Page) => page.getByRole('main');
const seen = (page: Page, text: string | RegExp) =>
  expect(page.getByText(text).first()).toBeVisible({ timeout: 60_000 });
