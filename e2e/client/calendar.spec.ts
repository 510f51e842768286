import type { Page } from '@playwright/test';
import { enterDoor } from '../support/doors';
import { axeClean, expect, test } from '../support/story';

test('A client chooses a day from the month with the keyboard alone', async ({ person }) => {
  const page = await person('desktop', 'ja');
  await openMonth(page);
  const grid = page.getByRole('grid', { name: /の空き/ });
  await expect(grid).toBeVisible();
  await axeClean(page);
  const stops = grid.locator('[data-day][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const first = await focusedDay(page);
  await press(page, 'ArrowRight', 1);
  await press(page, 'ArrowDown', 7);
  await press(page, 'ArrowLeft', -1);
  await press(page, 'ArrowUp', -7);
  await page.keyboard.press('Home');
  const monday = await focusedDay(page);
  expect(new Date(monday).getUTCDay() === 1 || monday.endsWith('-01')).toBe(true);
  await expect(stops).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/month=/);
  await expect.poll(() => focusedDay(page)).toMatch(nextMonth(first));
  await page.keyboard.press('PageUp');
  await expect.poll(() => focusedDay(page)).toMatch(first.slice(0, 7));
  const days = grid.getByRole('link', { name: /空き\d+件/ });
  await days.last().focus();
  const chosen = await focusedDay(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`day=${chosen}`));
  await expect(grid.locator('[aria-current="date"]')).toHaveAttribute('data-day', chosen);
});

test('The month fits on 320 pixels with targets of 44, and says whose time it shows', async ({ person }) => {
  const page = await person('phone', 'en');
  await page.setViewportSize({ width: 320, height: 640 });
  await openMonth(page);
  await axeClean(page);
  const sizes = await page
    .locator('main table a')
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes.flat()) expect(size).toBeGreaterThanOrEqual(44);
  const japan = await page.evaluate(() => new Date().getTimezoneOffset() === -540);
  await expect(page.getByText('Times here are Japan time')).toHaveCount(japan ? 0 : 1);
});

test('Without JavaScript the month is a table of links, and the list by date stays', async ({
  person,
  browser,
}) => {
  const page = await person('phone', 'ja');
  await openMonth(page);
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' });
  await plain.addCookies(await page.context().cookies());
  const still = await plain.newPage();
  await still.goto(page.url());
  const table = still.getByRole('table', { name: /の空き/ });
  await still.getByRole('link', { name: '次の月' }).click();
  await expect(still).toHaveURL(/month=/);
  const day = table.getByRole('link', { name: /空き\d+件/ }).last();
  const chosen = await day.getAttribute('data-day');
  await day.click();
  await expect(still).toHaveURL(new RegExp(`day=${chosen}`));
  await expect(
    still
      .getByRole('main')
      .getByRole('button', { name: /\d{2}:\d{2}/ })
      .first(),
  ).toBeVisible();
  await still.getByRole('link', { name: '日付の順の一覧で見る' }).click();
  await expect(still.getByRole('link', { name: 'カレンダーで見る' })).toBeVisible();
  await still
    .getByRole('main')
    .getByRole('button', { name: /\d{2}:\d{2}/ })
    .last()
    .click();
  await expect(still).toHaveURL(/\/client\/book\//);
  await plain.close();
});

/** Signs in and opens the month of the first consultant of the search. */
async function openMonth(page: Page): Promise<void> {
  await enterDoor(page, 'client');
  await page.goto('/client/consultants/all');
  await page.getByRole('main').locator('article a').first().click();
  await expect(page.locator('main table')).toBeVisible();
}

/** Presses a key that must lead so many days further, as far as the month goes. */
async function press(page: Page, key: string, days: number): Promise<void> {
  const from = await focusedDay(page);
  await page.keyboard.press(key);
  const to = new Date(`${from}T00:00:00Z`);
  to.setUTCDate(to.getUTCDate() + days);
  const day = to.toISOString().slice(0, 10);
  expect(await focusedDay(page)).toBe(day.slice(0, 7) === from.slice(0, 7) ? day : from);
}

const focusedDay = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? '');

const nextMonth = (day: string): string => {
  const next = new Date(`${day.slice(0, 7)}-15T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
};
