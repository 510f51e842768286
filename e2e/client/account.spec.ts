import { readFileSync } from 'node:fs';
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
import { axeClean, axeInBothLanguages, expect, signIn, test } from '../support/story';

test.use({ tolerated: [/status of 40[49]/] });

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

test('tickets move from the company’s computer to the own phone before there is an account, once', async ({
  person,
}) => {
  const employee = await freshEmployee();
  const computer = await person('desktop');
  await collect(computer, employee);
  await openSummary(computer, /^ほかの端末/);
  await press(computer, 'QRコードを出す');
  await expect(computer.getByRole('img', { name: /QRコード/ })).toBeVisible();
  await openSummary(computer, '読み取れないとき');
  await axeClean(computer);
  const link = await computer.locator('[data-link]').innerText();

  const phone = await person('phone');
  await phone.goto(link);
  await axeClean(phone);
  expect(phone.url()).not.toContain('#');
  await press(phone, 'この端末に移す');
  await expect(phone.getByText('この端末に移しました')).toBeVisible();
  await axeClean(phone);
  expect(await phone.context().cookies()).toEqual([]);
  await signIn(phone, 'desk', employee);
  await press(phone, /を受け取る$/);
  await heading(phone, '受け取りました');
  await openAccount(phone, '若草色のヒバリ');

  const late = await person('phone');
  await late.goto(link);
  await press(late, 'この端末に移す');
  await expect(late.getByText('このQRコードはもう使われたか、10分を過ぎました')).toBeVisible();
});

test('purged storage: the code brings the tickets back, and without it they are given anew once', async ({
  person,
}) => {
  const employee = await freshEmployee();
  const first = await person('phone');
  const code = await collect(first, employee);
  await forgetDevice(first);
  await signIn(first, 'desk', employee);
  await press(first, /を受け取る$/);
  await expect(first.getByText('このブラウザの中にはありません')).toBeVisible();
  await axeInBothLanguages(first);
  await first.getByLabel('復元コード').fill(code);
  await press(first, 'コードで受け取る');
  await heading(first, '受け取りました');

  const second = await person('phone');
  await signIn(second, 'desk', employee);
  await press(second, /を受け取る$/);
  await openSummary(second, 'コードをなくしました');
  await press(second, '受付票を受け取り直す');
  await heading(second, '復元コードを控えてください');
  expect(await second.locator('[translate=no]').innerText()).not.toBe(code);
  await press(second, '控えました');
  await openAccount(second, '琥珀色のホタル');

  const third = await person('phone');
  await signIn(third, 'desk', employee);
  await press(third, /を受け取る$/);
  await openSummary(third, 'コードをなくしました');
  await press(third, '受付票を受け取り直す');
  await expect(third.getByText('もう1回受け取り直しています')).toBeVisible();
});

test('the account’s data can be taken along, and the account deleted: then nothing opens it', async ({
  person,
}) => {
  const page = await person('phone');
  const code = await collect(page, await freshEmployee());
  await openAccount(page, '金色のコスモス');
  await page.goto('/client/account');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '自分のデータをダウンロードする' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('yotei.json');
  const taken = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(taken).toMatchObject({ account: { nickname: '金色のコスモス', passkeys: 0 }, appointments: [] });

  await page.getByRole('link', { name: 'アカウントを削除する' }).click();
  await heading(page, 'アカウントを削除する');
  await axeInBothLanguages(page);
  await press(page, 'アカウントを削除する');
  await expect(page.getByRole('alert').getByText('まだ何も消えていません')).toBeVisible();
  await page.getByLabel('確認のため').fill('削除');
  await press(page, 'アカウントを削除する');
  await heading(page, 'アカウントを削除しました');
  await axeInBothLanguages(page);
  await page.goto('/client/account');
  await heading(page, 'サインイン');
  await page.getByLabel('復元コード').fill(code);
  await press(page, 'コードでサインインする');
  await expect(page.getByText('このコードのアカウントは見つかりません').first()).toBeVisible();
});

const openSummary = (page: Page, name: string | RegExp) =>
  page.getByRole('main').locator('summary', { hasText: name }).click();

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
