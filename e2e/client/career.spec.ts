import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asRead, officialForms } from '../../lib/consultation/inventory/sheet/test-official';
import { collect, freshEmployee, heading, openAccount, press } from '../support/account';
import { readPdf } from '../support/paper';
import { axeInBothLanguages, expect, signInClient, test } from '../support/story';

/** A client writes down the own career by keyboard, shows a part of it, prints it as a Job Card, and takes it along. */

test.describe.configure({ timeout: 240_000 });

test('the work history is filled in by keyboard alone, and nothing typed is lost on the way', async ({
  person,
}) => {
  const page = await enter(await person('desktop'));
  await page.goto('/client/career/form2');
  await axeInBothLanguages(page);
  await tabTo(page, 'rows.0.fromYear');
  await page.keyboard.type('令和２');
  await page.keyboard.press('Tab');
  await page.keyboard.type('４');
  await tabTo(page, 'rows.0.toYear');
  await page.keyboard.type('2019');
  await tabTo(page, 'rows.0.company');
  await page.keyboard.type('髙﨑𠮷商店');
  await tabTo(page, 'rows.0.employmentType');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'rows.0.duties');
  await page.keyboard.type('=1+1 小売店への提案');
  await pressByKey(page, 'もう1件たす');
  await focusedIs(page, 'rows.1.fromYear');
  await tabTo(page, 'rows.1.company');
  await page.keyboard.type('消える会社');
  await pressByKey(page, '2件目を消す');
  await expect(page.locator('[id="rows.1.company"]')).toBeHidden();
  await expect(page.locator('[id="rows.0.company"]')).toHaveValue('髙﨑𠮷商店');

  await pressByKey(page, '保存して次へ');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('年と月の両方を入れてください');
  await axeInBothLanguages(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focusedIs(page, 'rows.0.to');
  await tabTo(page, 'rows.0.toMonth');
  await page.keyboard.type('3');
  await pressByKey(page, '保存して次へ');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('終わりが始まりより前');
  await expect(page.locator('[id="rows.0.fromYear"]')).toHaveValue('令和２');
  await page.locator('[id="rows.0.toYear"]').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2024');
  // Enter in a field saves; it takes no row away.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('保存しました。');
  await page.reload();
  await expect(page.locator('[id="rows.0.fromYear"]')).toHaveValue('2020');
  await expect(page.locator('[id="rows.0.employmentType"]')).toHaveValue('permanent');
});

test('what is written is kept by itself, and a hint begins a sentence', async ({ person }) => {
  const page = await enter(await person('phone'));
  await page.goto('/client/career/form1_1');
  await page.getByText('書き出しのヒント').first().click();
  await page.getByRole('button', { name: '時間を忘れるのは、' }).click();
  await page.keyboard.type('図面を引くとき');
  await expect(page.getByText('自動で保存しました')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/^価値観/)).toHaveValue('時間を忘れるのは、図面を引くとき');
});

test('a form is shown to the consultant and taken back, printed without telling the server who it is about, and taken along', async ({
  person,
}) => {
  const page = await enter(await person('phone'));
  await fillAll(page);
  await heading(page, 'キャリアの棚卸し');
  await expect(page.getByText('4つの様式のうち、4つに書いてあります')).toBeVisible();
  await press(page, '免許・資格を相談員に見せる');
  await expect(page.getByText('相談員まで')).toHaveCount(1);
  await axeInBothLanguages(page);
  await press(page, '免許・資格を見せるのをやめる');
  await expect(page.getByText('相談員まで')).toHaveCount(0);

  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  await page.goto('/client/career/print');
  await axeInBothLanguages(page);
  await page.getByLabel('氏名', { exact: true }).fill('髙﨑 花子');
  await page.getByLabel('住所').fill('東京都のどこか1-2-3');
  await page.getByLabel('生年月日').fill('1990年1月1日');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.reload();
  await expect(page.getByLabel('氏名', { exact: true })).toHaveValue('');
  const everywhere = sent.join('\n') + JSON.stringify(await page.context().storageState());
  expect(sent.length).toBeGreaterThan(1);
  for (const secret of ['花子', encodeURIComponent('花子'), 'どこか', '1990年'])
    expect(everywhere).not.toContain(secret);

  await checkPdf(page);
  await takeAlong(page);
});

test('without JavaScript rows come and go, and faults keep what was typed', async ({
  person,
  browser,
  baseURL,
}) => {
  const signedIn = await enter(await person('phone'));
  const storageState = await signedIn.context().storageState();
  const context = await browser.newContext({ storageState, javaScriptEnabled: false, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(`${baseURL}/client/career/form3_1`);
  await page.locator('[id="rows.0.name"]').fill('簿記2級');
  await page.getByRole('button', { name: 'もう1件たす' }).click();
  await page.locator('[id="rows.1.name"]').fill('消える資格');
  await page.getByRole('button', { name: 'もう1件たす' }).click();
  await page.locator('[id="rows.2.name"]').fill('英検準1級');
  await page.locator('[id="rows.2.status"]').selectOption('partial');
  await page.getByRole('button', { name: '2件目を消す' }).click();
  await expect(page.locator('[id="rows.1.name"]')).toHaveValue('英検準1級');
  await page.locator('[id="rows.1.acquiredOnYear"]').fill('令和');
  await page.getByRole('button', { name: '保存して次へ' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('年と月の両方');
  await expect(page.locator('[id="rows.1.status"]')).toHaveValue('partial');
  await expect(page.locator('[id="rows.1.acquiredOnYear"]')).toHaveValue('令和');
  await page.locator('[id="rows.1.acquiredOnYear"]').fill('');
  await page.getByRole('button', { name: '保存して次へ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('学習歴・訓練歴');
  await page.goto(`${baseURL}/client/career/form3_1`);
  await expect(page.locator('[id="rows.0.name"]')).toHaveValue('簿記2級');
  await expect(page.locator('[id="rows.1.name"]')).toHaveValue('英検準1級');
  await context.close();
});

/** One client writes in every story of this file; the first makes the account, the others sign in by its code. */
let code: string | null = null;

async function enter(page: Page): Promise<Page> {
  if (code) await signInClient(page, code);
  else code = await makeClient(page);
  return page;
}

async function makeClient(page: Page): Promise<string> {
  const made = await collect(page, await freshEmployee());
  await openAccount(page, '若葉色のメジロ');
  return made;
}

async function fillAll(page: Page): Promise<void> {
  await page.goto('/client/career');
  await page.getByRole('link', { name: /^職務経歴を/ }).click();
  await page.getByLabel('会社名').fill('髙﨑𠮷商店');
  await page.locator('[id="rows.0.toYear"]').fill('');
  await page.locator('[id="rows.0.toMonth"]').fill('');
  await page.locator('[id="rows.0.fromYear"]').fill('令和元');
  await page.locator('[id="rows.0.fromMonth"]').fill('5');
  await page.getByLabel('職務の内容').fill('=1+1 小売店への提案');
  await press(page, '保存して次へ');
  await page.getByLabel('免許・資格の名称').fill('日商簿記検定2級');
  await page.getByLabel('いまの状態').selectOption('lapsed');
  await press(page, '保存して次へ');
  await page.getByLabel('教育・訓練機関名').fill('青空大学');
  await press(page, '保存して次へ');
  await page.getByLabel(/^強みなど/).fill('段取り👩‍👩‍👧‍👦');
  await press(page, '保存して終える');
}

/** Page by page against the checked list of the official forms. */
async function checkPdf(page: Page): Promise<void> {
  const answer = await page.request.get('/client/career/pdf');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const { pages, tagged } = await readPdf(new Uint8Array(await answer.body()));
  expect(tagged).toBe(true);
  expect(pages).toHaveLength(officialForms.length);
  for (const [index, { code, title, fields }] of officialForms.entries()) {
    const text = asRead(pages[index] ?? '');
    for (const label of [code, title, ...fields]) expect(text, `${code} ${label}`).toContain(asRead(label));
  }
  expect(pages[1]).toContain('髙﨑𠮷');
  expect(asRead(pages[1] ?? '')).toContain('2019年5月〜現在');
  expect(asRead(pages[2] ?? '')).toContain('［失効した］'.normalize('NFKC'));
}

/** To a file, back from it, and a file that is refused as a whole. */
async function takeAlong(page: Page): Promise<void> {
  await page.goto('/client/career');
  const file = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return readFileSync(await (await waiting).path());
  };
  const json = await file('JSONで保存する');
  const csv = await file('CSV（Excelで開ける表）で保存する');
  expect(csv.subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(csv.toString()).toContain(`"'=1+1 小売店への提案"\r\n`);

  await page.goto('/client/career/form2');
  await page.getByLabel('会社名').fill('別の会社');
  await press(page, '保存して次へ');
  await heading(page, '免許・資格');
  await page.goto('/client/career/import');
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('ファイル').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await choose('x.json', Buffer.from(json.toString().replace('"lapsed"', '"eaten"')));
  await press(page, '中身を確かめる');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    '免許・資格 1件目 いまの状態：一覧から選んでください',
  );
  await axeInBothLanguages(page);
  for (const [name, buffer] of [
    ['x.json', json],
    ['x.csv', csv],
  ] as const) {
    await page.goto('/client/career/import');
    await choose(name, buffer);
    await press(page, '中身を確かめる');
    await expect(page.getByText('職務経歴：書いてあります　髙﨑𠮷商店')).toBeVisible();
    await press(page, 'この中身と入れかえる');
    await expect(page.getByText('取りこみました')).toBeVisible();
    const again = await page.request.get('/client/career/json');
    expect(await again.text()).toBe(json.toString());
  }
}

const focused = (page: Page) =>
  page.evaluate(() => [document.activeElement?.id, document.activeElement?.textContent?.trim()]);

async function focusedIs(page: Page, id: string): Promise<void> {
  await expect.poll(async () => (await focused(page))[0]).toBe(id);
}

/** Presses Tab until a box, or a button of a name, has the focus. */
async function tabTo(page: Page, target: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if ((await focused(page)).includes(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached by Tab`);
}

async function pressByKey(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
