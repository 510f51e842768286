import type { Page } from '@playwright/test';
import { consultantAddress, type Person, rosterFile, setClock, startOfBooking } from '../support/half-year';
import { axeInBothLanguages, demoAccounts, expect, signIn, test } from '../support/story';

/** HR imports a roster, an employee collects and books, a consultant holds and logs, the client passes on, the operator seals, HR reads. */

const domain = 'minato-bungu.example';
const newcomer: Person = { number: 'H99001', name: '髙﨑 花', email: `takasaki.hana@${domain}` };
const nickname = '藍色のつばめ🐦';
const minute = 60_000;

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).click();
const open = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first().click();
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { name })).toBeVisible();

test.afterAll(() => setClock(null));

test('a half-year, from the roster to what HR reads', async ({ person }) => {
  test.setTimeout(300_000);
  const hr = await person('desktop');
  const employee = await person('phone');
  await importRoster(hr);
  await collect(employee);
  await becomeClient(employee);
  const consultantName = await book(employee);
  await answerBefore(employee);

  const startsAt = await startOfBooking(nickname);
  setClock(new Date(startsAt.getTime() - 5 * minute));
  const consultant = await person('desktop');
  await signIn(consultant, 'consultant', await consultantAddress(consultantName));
  await meet(employee, consultant);
  setClock(new Date(startsAt.getTime() + 70 * minute));
  await log(consultant);
  await passOn(employee);

  const operator = await person('desktop');
  await seal(operator);
  await readRelease(hr);
});

async function importRoster(hr: Page): Promise<void> {
  await signIn(hr, 'hr', demoAccounts('hr').find((address) => address.endsWith(domain)) ?? '');
  await axeInBothLanguages(hr);
  await hr.goto('/hr/roster');
  await axeInBothLanguages(hr);
  const buffer = await rosterFile(domain, [newcomer]);
  await hr
    .getByLabel('名簿のCSVファイル')
    .setInputFiles({ name: '社員名簿.csv', mimeType: 'text/csv', buffer });
  await press(hr, '中身を確かめる');
  await heading(hr, '取り込むと、こう変わります');
  await expect(hr.getByText('Shift_JIS')).toBeVisible();
  await axeInBothLanguages(hr);
  await press(hr, '取り込む');
  await expect(hr.getByText('追加1人、変更0人、退職0人です。')).toBeVisible();
}

async function collect(employee: Page): Promise<void> {
  await employee.goto('/trust');
  await axeInBothLanguages(employee);
  await signIn(employee, 'desk', newcomer.email);
  await axeInBothLanguages(employee);
  await press(employee, /を受け取る$/);
  await heading(employee, '復元コードを控えてください');
  await axeInBothLanguages(employee);
  await press(employee, '控えました');
  await open(employee, 'アカウントをつくる');
}

async function becomeClient(employee: Page): Promise<void> {
  await heading(employee, 'はじめる前に');
  await axeInBothLanguages(employee);
  await employee.getByLabel('ニックネーム').fill(nickname);
  await press(employee, 'アカウントをつくる');
  await heading(employee, '5つの質問');
  expect(await employee.title()).toBe('予定');
}

/** Books the first time of the first card; returns whose it is. */
async function book(employee: Page): Promise<string> {
  await axeInBothLanguages(employee);
  await employee.getByRole('main').getByRole('checkbox').first().check();
  await press(employee, '相談員を見る');
  await heading(employee, 'あなたへのおすすめ');
  await axeInBothLanguages(employee);
  await employee
    .getByRole('main')
    .getByRole('button', { name: /\d+月\d+日/ })
    .first()
    .click();
  await heading(employee, '内容を確かめて予約する');
  await axeInBothLanguages(employee);
  await expect(employee.getByText('変更と取り消し')).toBeVisible();
  const name = await employee
    .getByText(/ さん$/)
    .first()
    .innerText();
  await press(employee, 'この内容で予約する');
  await expect(employee.getByText('予約しました')).toBeVisible();
  await axeInBothLanguages(employee);
  return name.replace(/ さん$/, '');
}

async function answerBefore(employee: Page): Promise<void> {
  await open(employee, '面談前の質問に答える');
  await heading(employee, '面談の前に');
  await axeInBothLanguages(employee);
  await answerScales(employee, 2);
  await press(employee, '保存する');
  await expect(employee.getByText('保存しました', { exact: true })).toBeVisible();
}

async function answerScales(employee: Page, point: number): Promise<void> {
  for (const question of await employee.getByRole('radiogroup').all())
    await question.getByRole('radio', { name: new RegExp(`^${point}`) }).check();
}

async function meet(employee: Page, consultant: Page): Promise<void> {
  await consultant.goto('/consultant');
  await axeInBothLanguages(consultant);
  await open(consultant, '面談室をひらく');
  await axeInBothLanguages(consultant);
  await press(consultant, '入室する');
  await employee.goto('/client/bookings');
  await axeInBothLanguages(employee);
  await open(employee, /の予定を見る$|\d+月\d+日/);
  await open(employee, '面談室を開く');
  await axeInBothLanguages(employee);
  await press(employee, '入室する');
  await say(employee, consultant, 'こんにちは。異動のことで迷っています。');
  await say(consultant, employee, 'どんなことがあったか、聞かせてください。');
  await axeInBothLanguages(employee);
}

async function say(from: Page, to: Page, words: string): Promise<void> {
  await from.getByLabel('メッセージ').fill(words);
  await press(from, '送る');
  await expect(to.getByText(words)).toBeVisible();
}

async function log(consultant: Page): Promise<void> {
  await consultant.goto('/consultant');
  await press(consultant, '実施しました');
  await heading(consultant, '面談の記録');
  await axeInBothLanguages(consultant);
  await consultant.getByLabel('相談者が相談したかったこと').fill('異動の希望を、いつ誰に話すか。');
  await consultant.getByLabel('二人で決めたこと').fill('来月の面接までに、希望を一枚にまとめる。');
  await consultant.getByLabel('メモ').fill('声が小さい。次回は最初に体調を聞く。');
  await consultant.getByRole('main').getByRole('checkbox').first().check();
  await press(consultant, '記録を保存する');
  await expect(consultant.getByText('記録を保存しました')).toBeVisible();
}

async function passOn(employee: Page): Promise<void> {
  await employee.goto('/client');
  await axeInBothLanguages(employee);
  await employee.goto('/client/bookings');
  await open(employee, /の予定を見る$|\d+月\d+日/);
  await open(employee, '面談後の質問に答える');
  await heading(employee, '面談のあとで');
  await axeInBothLanguages(employee);
  await answerScales(employee, 4);
  await press(employee, '次へ');
  await heading(employee, '会社に渡すものを選ぶ');
  await axeInBothLanguages(employee);
  await employee.getByRole('main').getByRole('radio').nth(1).check();
  await press(employee, 'いま渡す');
  await expect(employee.getByText(/枚の声の票を/)).toBeVisible({ timeout: 30_000 });
}

async function seal(operator: Page): Promise<void> {
  const [address] = demoAccounts('operator');
  await signIn(operator, 'operator', address ?? '');
  await axeInBothLanguages(operator);
  await operator.goto('/operator/clock');
  await axeInBothLanguages(operator);
  await press(operator, /声の票が締め切られる日まで/);
  await operator.goto('/operator/releases');
  await axeInBothLanguages(operator);
  await operator
    .getByRole('row', { name: /みなと文具.*封印できます/ })
    .getByRole('link')
    .click();
  await heading(operator, 'みなと文具株式会社');
  await axeInBothLanguages(operator);
  await operator.getByLabel('取り消せないことを確かめました').check();
  await press(operator, 'この期間レポートを封印する');
  await expect(operator.getByText('封印されています')).toBeVisible();
}

async function readRelease(hr: Page): Promise<void> {
  await hr.goto('/hr/releases');
  await axeInBothLanguages(hr);
  await hr.getByRole('main').getByRole('link').first().click();
  await expect(hr.getByText('利用した人はこれ以上です').first()).toBeVisible();
  await axeInBothLanguages(hr);
}
