import type { Page } from '@playwright/test';
import { companyServer } from '../support/company';
import {
  axeClean,
  axeInBothLanguages,
  demoAccount,
  demoAccounts,
  expect,
  signIn,
  test,
} from '../support/story';

const company = 'みなと文具株式会社';
const domain = '@minato-bungu.example';
const accountAt = (door: 'desk' | 'hr') => demoAccounts(door).find((sign) => sign.endsWith(domain)) ?? '';

/** From the product's sign-in page to the company's, and back. */
async function signInAtCompany(page: Page, door: 'desk' | 'hr', typed: string, named: string) {
  await page.goto(`/${door}/sign-in`);
  await page.getByLabel('メールアドレス').fill(typed);
  await page.getByRole('button', { name: 'コードを送る' }).click();
  await expect(page.getByRole('heading', { name: '会社のアカウントでサインイン' })).toBeVisible();
  await axeInBothLanguages(page);
  await page.getByRole('link', { name: '会社の画面に進む' }).click();
  await page.locator('input[name=login]').fill(named);
  await page.locator('input[name=password]').fill('anything');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

// The company's own pages ask for a font and an icon that are not there.
test.use({ tolerated: [/ERR_NAME_NOT_RESOLVED \(\/css\)|status of 404 .*\/favicon\.ico/] });

test('an operator connects a company’s own sign-in, tries it, and its people come in by it, nobody else', async ({
  person,
}) => {
  const operator = await person('desktop');
  await signIn(operator, 'operator', demoAccount('operator'));
  await operator.getByRole('link', { name: '企業', exact: true }).first().click();
  await operator.getByRole('link', { name: company }).click();
  await operator.getByRole('link', { name: '設定を開く' }).click();
  const main = operator.getByRole('main');
  await expect(main.getByText('/desk/sign-in/company/back')).toBeVisible();
  const server = await companyServer(await main.locator('dd code').allInnerTexts());

  await operator.getByLabel('発行者').fill('ftp://nowhere');
  await operator.getByRole('button', { name: '保存する' }).click();
  await expect(main.getByRole('alert').first()).toContainText('発行者のアドレスを読み取れません');
  await operator.getByLabel('発行者').fill(server.issuer);
  await operator.getByLabel('クライアントID').fill(server.clientId);
  await operator.getByLabel('クライアントシークレット').fill('not-the-secret');
  await operator.getByRole('button', { name: '保存する' }).click();
  await expect(main).toContainText('保存しました');
  await operator.getByRole('button', { name: '試して、使い始める' }).click();
  await expect(main).toContainText('クライアントを認めませんでした');
  await axeInBothLanguages(operator);
  await operator.getByLabel('クライアントシークレット').fill(server.secret);
  await operator.getByRole('button', { name: '保存する' }).click();
  await operator.getByRole('button', { name: '試して、使い始める' }).click();
  await expect(main).toContainText('使い始めました');

  const employee = await person('phone');
  await signInAtCompany(employee, 'desk', accountAt('desk'), accountAt('desk'));
  await expect(employee).toHaveURL(/\/desk$/);
  await axeClean(employee);

  const hr = await person('desktop');
  await signInAtCompany(hr, 'hr', accountAt('hr'), accountAt('hr'));
  await expect(hr).toHaveURL(/\/hr$/);

  const stranger = await person('phone');
  await signInAtCompany(stranger, 'desk', `anybody${domain}`, `anybody${domain}`);
  await expect(stranger.getByRole('main')).toContainText('名簿のどなたとも一致しませんでした');
  await axeClean(stranger);
  await stranger.goto('/desk/sign-in/company/back?code=made-up&state=made-up');
  await expect(stranger.getByRole('main')).toContainText('確かめられませんでした');

  await operator.getByRole('button', { name: 'やめて、コードに戻す' }).click();
  await expect(main).toContainText('会社のサインインをやめました');
  await signIn(await person('phone'), 'desk', accountAt('desk'));
  await server.close();
});
