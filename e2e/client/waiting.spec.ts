import type { Page } from '@playwright/test';
import { collect, freshEmployee, openAccount } from '../support/account';
import { axeInBothLanguages, expect, test } from '../support/story';

test('A client waits for a time and takes the offer with two taps, then moves to an earlier one with two', async ({
  person,
}) => {
  test.setTimeout(300_000);
  const page = await person('phone', 'ja');
  await collect(page, await freshEmployee());
  await openAccount(page, '待つうぐいす');

  // Of anybody: who has Thursdays differs from run to run.
  await page.goto('/client/consultants/soon');
  await main(page).getByRole('link', { name: '合う時間がないときは、空きを待つ' }).click();
  await axeInBothLanguages(page);
  await page.getByRole('checkbox', { name: '木' }).check();
  await main(page).getByRole('button', { name: '待つ', exact: true }).click();
  await seen(page, '空きを待っています');
  await axeInBothLanguages(page);

  await offered(page, '待っていた時間が空きました');
  const accepted = taps();
  await accepted(
    main(page)
      .getByRole('link', { name: /（木）/ })
      .last(),
  );
  await axeInBothLanguages(page);
  await seen(page, /までは、何度でも無料で取り消せます/);
  await accepted(main(page).getByRole('button', { name: 'この時間で予約する' }));
  await seen(page, '予約しました');
  expect(accepted.count).toBeLessThanOrEqual(2);
  await page.goto('/client/bookings');
  await expect(main(page).getByRole('button', { name: /待つのをやめる/ })).toHaveCount(0);

  await main(page)
    .getByRole('link', { name: /（木）/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/bookings\/[0-9a-f-]+$/);
  const booking = page.url();
  await main(page).getByRole('link', { name: 'もっと早い時間が空いたら知らせてもらう' }).click();
  await axeInBothLanguages(page);
  await main(page).getByRole('button', { name: '待つ', exact: true }).click();
  await offered(page, 'もっと早い時間が空きました');
  const moved = taps();
  await moved(
    main(page)
      .getByRole('link', { name: /\d{2}:\d{2}/ })
      .first(),
  );
  await axeInBothLanguages(page);
  await moved(main(page).getByRole('button', { name: 'この時間に変える' }));
  await seen(page, '時間を変えました');
  expect(moved.count).toBeLessThanOrEqual(2);
  expect(new URL(page.url()).pathname).toBe(new URL(booking).pathname);
});

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

/** Looks at the home page until the worker has been there. */
async function offered(page: Page, title: string): Promise<void> {
  await expect(async () => {
    await page.goto('/client');
    await expect(page.getByText(title)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000, intervals: [3000] });
}

type Target = ReturnType<Page['getByText']>;

/** A tap that counts itself. */
function taps() {
  const tap = Object.assign(
    async (target: Target) => {
      tap.count += 1;
      await target.click();
    },
    { count: 0 },
  );
  return tap;
}
