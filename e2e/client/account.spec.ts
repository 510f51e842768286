import type { Page } from '@playwright/test';
import {
  addAuthenticator,
  collect,
  freshEmployee,
  heading,
  openAccount,
  passkeysOn,
  press,
} from '../support/account';
import { axeInBothLanguages, expect, test } from '../support/story';

/** The client's own account: a passkey instead of the code, and out again on every device. */

test('a passkey opens the account on a device without a wallet, until every sign-in is ended', async ({
  person,
}) => {
  const page = await person('phone');
  const device = await addAuthenticator(page);
  const code = await collect(page, await freshEmployee());
  await openAccount(page, '藍色のサギ');
  await axeInBothLanguages(page);
  await press(page, 'パスキーをつくる');
  await expect(page.getByText('パスキーをつくりました')).toBeVisible();

  const [made] = await passkeysOn(device);
  expect(made).toMatchObject({ isResidentCredential: true, userName: '予定', userDisplayName: '予定' });
  expect(Buffer.from(made?.userHandle ?? '', 'base64')).toHaveLength(32);

  await signOut(page);
  await forgetDevice(page);
  await page.goto('/client/sign-in');
  await axeInBothLanguages(page);
  await expect(page.getByRole('heading', { name: 'この端末でサインイン' })).toBeHidden();
  await press(page, 'パスキーでサインインする');
  await heading(page, /藍色のサギ/);

  const elsewhere = await person('desktop');
  await enterWithCode(elsewhere, code);
  await page.goto('/client/account');
  await axeInBothLanguages(page);
  await press(page, 'すべての端末からサインアウトする');
  await heading(page, 'サインイン');
  await elsewhere.goto('/client/account');
  await expect(elsewhere).toHaveURL(/\/client\/sign-in/);

  await press(page, 'パスキーでサインインする');
  await heading(page, /藍色のサギ/);
  await page.goto('/client/account');
  await press(page, 'パスキー1を消す');
  await expect(page.getByText('パスキーはまだありません')).toBeVisible();
  await signOut(page);
  await page.goto('/client/sign-in');
  await press(page, 'パスキーでサインインする');
  await expect(page.getByText('このパスキーのアカウントは見つかりません')).toBeVisible();
});

async function enterWithCode(page: Page, code: string): Promise<void> {
  await page.goto('/client/sign-in');
  await page.getByLabel('復元コード').fill(code);
  await press(page, 'コードでサインインする');
  await page.waitForURL(/\/client$/);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'サインアウト' }).click();
  await heading(page, 'サインイン');
}

/** What clearing the site's data does to the wallet. */
async function forgetDevice(page: Page): Promise<void> {
  await page.evaluate(() => indexedDB.deleteDatabase('yotei'));
}
