import { axeClean, demoAccount, expect, signIn, test } from '../support/story';

const pages = ['/hr', '/hr/programme', '/hr/roster', '/hr/releases'];

for (const language of ['ja', 'en'] as const)
  test(`HR reads every page on a phone, and no page tells of anybody’s use (${language})`, async ({
    person,
  }) => {
    const page = await person('phone', language);
    await signIn(page, 'hr', demoAccount('hr'));
    for (const address of pages) {
      await page.goto(address);
      await axeClean(page);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await axeClean(page);
      expect(await page.getByRole('main').innerText()).not.toMatch(
        /@(?!example\.co\.jp)|[0-9a-f]{8}-[0-9a-f]{4}-/,
      );
    }
    const release = page.getByRole('main').locator('table a[href^="/hr/releases/"]').first();
    if ((await release.count()) === 0) return;
    await release.click();
    await expect(page.getByRole('article')).toBeVisible();
    await axeClean(page);
    expect((await page.goto('/hr/releases/987654'))?.status()).toBe(404);
  });

test('HR plans the next half-year; a refused form keeps what was typed', async ({ person }) => {
  const page = await person('desktop');
  await signIn(page, 'hr', demoAccount('hr'));
  await page.getByRole('link', { name: '実施計画' }).click();
  await page.getByRole('navigation', { name: '半期' }).getByRole('link').click();
  await expect(page).toHaveURL(/halfYear=/);
  const [, year = '', half] = /halfYear=(\d{4})H([12])/.exec(page.url()) ?? [];
  const briefing = page.getByRole('group', { name: /^説明会の日/ });
  await page.getByLabel('意欲を高める').check();
  await page.getByLabel(/^勤務時間として扱う/).check();
  await briefing.getByLabel('年').fill(`令和${Number(year) - 2018}`);
  await briefing.getByLabel('月').fill('１３');
  await briefing.getByLabel('日').fill('３');
  await page.getByLabel(/^相談する人に伝えるひとこと/).fill('気軽にお使いください。');
  await page.getByRole('button', { name: '計画を保存して公開する' }).click();
  await expect(page.getByRole('alert').first()).toContainText('日付として読めません');
  await expect(page.getByLabel('意欲を高める')).toBeChecked();
  await expect(page.getByLabel(/^勤務時間として扱う/)).toBeChecked();
  await expect(page.getByLabel(/^相談する人に伝えるひとこと/)).toHaveValue('気軽にお使いください。');
  await axeClean(page);

  await briefing.getByLabel('月').fill(half === '1' ? '５' : '11');
  await page.getByRole('button', { name: '計画を保存して公開する' }).click();
  await expect(page.getByRole('main')).toContainText('実施計画を保存しました');
  await expect(briefing.getByLabel('年')).toHaveValue(year);
  const bulletin = await page.request.get('/bulletin');
  expect(await bulletin.text()).toContain('気軽にお使いください。');
});
