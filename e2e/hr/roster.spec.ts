import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { axeClean, demoAccount, expect, signIn, test } from '../support/story';

const header = '社員番号,氏名,メール,部署,階層・役職,生年月日,入社日';
const faulty = [
  header,
  '90001,髙橋 花子,hanako@elsewhere.example,営業部,若手,平成7年4月1日,2018/4/1',
  '90002,,not-an-address,営業部,,2030/1/1,2018/4/1',
  '90002,,,開発部,若手,1990/2/30,2018/4/1',
].join('\r\n');

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('名簿のCSVファイル').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '中身を確かめる' }).click();
}

test('HR is told in words what is wrong with a file, row by row, and the roster stays as it is', async ({
  person,
}) => {
  const page = await person('desktop');
  await signIn(page, 'hr', demoAccount('hr'));
  await page.getByRole('link', { name: '名簿' }).click();
  const before = await page.getByRole('table', { name: '部署ごとの人数' }).innerText();
  await page.getByRole('button', { name: '中身を確かめる' }).click();
  await expect(page.getByRole('alert').first()).toContainText('ファイルが選ばれていません');
  await upload(page, '名簿.xlsx', Buffer.from('504b030414000600', 'hex'));
  await expect(page.getByRole('alert').first()).toContainText('CSVではないファイル');
  await axeClean(page);

  await upload(page, '名簿.csv', iconv.encode(faulty, 'cp932'));
  await expect(page.getByRole('heading', { name: '取り込む前の確認' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('Shift_JIS');
  await expect(main).toContainText('髙橋 花子');
  await expect(main.getByRole('listitem').filter({ hasText: '同じ社員番号' })).toContainText('2行：3、4行目');
  await expect(
    main.getByRole('listitem').filter({ hasText: '生年月日を日付として読めません' }),
  ).toContainText('1行：4行目');
  await expect(page.getByRole('button', { name: '取り込む', exact: true })).toHaveCount(0);
  await axeClean(page);
  const draft = page.url();
  await page.getByRole('button', { name: '別のファイルを選ぶ' }).click();
  await expect(main).toContainText('取り込みをやめました');
  expect(await page.getByRole('table', { name: '部署ごとの人数' }).innerText()).toBe(before);
  expect((await page.goto(draft))?.status()).toBe(404);
});
