import type { Page } from '@playwright/test';
import { enterDoor } from '../support/doors';
import { axeClean, expect, test } from '../support/story';

test('A client searches, books, moves with three taps, books again with four, and cancels with three', async ({
  person,
}) => {
  const page = await person('phone', 'ja');
  await enterDoor(page, 'client');
  await page.goto('/client/consultants/all?weekday=3');
  await axeClean(page);
  await expect(page.getByLabel('曜日')).toHaveValue('3');
  await main(page)
    .getByRole('button', { name: /（水）/ })
    .last()
    .click();
  await press(page, 'この内容で予約する');
  await expect(page.getByText('予約しました')).toBeVisible({ timeout: 30_000 });
  await axeClean(page);

  const moved = taps();
  await page.goto('/client');
  await moved(main(page).getByRole('link', { name: '予定を見る・変える' }));
  await moved(main(page).getByRole('link', { name: '時間を変える' }));
  await axeClean(page);
  await moved(
    main(page)
      .getByRole('button', { name: /\d{2}:\d{2}/ })
      .last(),
  );
  await expect(page.getByText('時間を変えました')).toBeVisible();
  expect(moved.count).toBeLessThanOrEqual(3);

  const cancelled = taps();
  await page.goto('/client');
  await cancelled(main(page).getByRole('link', { name: '予定を見る・変える' }));
  await cancelled(page.getByText('この予定を取り消す'));
  await cancelled(main(page).getByRole('button', { name: '取り消す' }));
  await expect(page.getByText('取り消しました')).toBeVisible();
  expect(cancelled.count).toBeLessThanOrEqual(3);

  const again = taps();
  await again(main(page).getByRole('link', { name: '同じ相談員でもう一度予約する' }));
  await again(
    main(page)
      .getByRole('button', { name: /\d{2}:\d{2}/ })
      .first(),
  );
  await again(main(page).getByRole('button', { name: 'この内容で予約する' }));
  await expect(page.getByText('予約しました')).toBeVisible();
  expect(again.count).toBeLessThanOrEqual(4);
});

test('Nobody fits: the page says what to leave out, and fits on 320 pixels', async ({ person }) => {
  const page = await person('phone', 'en');
  await enterDoor(page, 'client');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(
    '/client/consultants/all?language=zh&gender=male&industry=media&theme=too_busy&band=morning',
  );
  await axeClean(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name }).click();

type Locator = ReturnType<Page['getByText']>;

/** A tap that counts itself. */
function taps() {
  const tap = Object.assign(
    async (target: Locator) => {
      tap.count += 1;
      await target.click();
    },
    { count: 0 },
  );
  return tap;
}
