import type { Page } from '@playwright/test';
import { collect, freshEmployee, heading, openAccount, press } from '../support/account';
import { heldSession, inConsultation } from '../support/session';
import { axeInBothLanguages, expect, test } from '../support/story';

/** The line of a client: sessions, own steps, what the company offers; and that silence after a session passes nothing on. */

const nickname = () => `線の${Math.random().toString(36).slice(2, 8)}`;

test('a line is filled, worked on and printed, and nobody learns which company it looked for', async ({
  person,
}) => {
  test.setTimeout(400_000);
  const page = await person('phone');
  await collect(page, await freshEmployee());
  const name = nickname();
  await openAccount(page, name);
  await page.goto('/client/path');
  await expect(page.getByText('見本', { exact: true })).toBeVisible();
  await axeInBothLanguages(page);

  const { booking, client, consultant } = await heldSession(name);
  await inConsultation(async (sql) => {
    await sql`insert into records (booking_id, presenting_concern, assessment, action_plan, themes)
      values (${booking}, '', '見立ては見えない', '履歴を一枚に書く', '{other}')`;
    await sql`insert into past_sessions (consultant_id, client_id, month, kind, outcome)
      values (${consultant}, ${client}, to_char(current_date - interval '3 months', 'YYYY-MM'), 'intake', 'held')`;
  });
  const asked = listenTo(page);
  await page.goto('/client/path');
  await expect(page.getByText('二人で決めたこと：履歴を一枚に書く')).toBeVisible();
  await expect(page.getByText('見立ては見えない')).toBeHidden();
  await expect(
    page.getByText(/^(会社の取り組みは、公開の掲示から|いま載っている会社の取り組みは)/),
  ).toBeVisible();
  const toBulletins = asked.filter(({ url }) => /bulletin$/.test(url));
  expect(toBulletins.length).toBeGreaterThanOrEqual(4);
  expect(toBulletins.filter(({ cookie, referer, search }) => cookie || referer || search)).toEqual([]);
  expect(await page.title()).toBe('予定');

  await page.getByRole('link', { name: '一歩にする' }).click();
  await expect(page.getByLabel('すること')).toHaveValue('履歴を一枚に書く');
  await press(page, '線に足す');
  await expect(page.getByText('大きさを選んでください。').first()).toBeVisible();
  await page.getByRole('radio', { name: '15分でできる' }).check();
  await press(page, '線に足す');
  await press(page, /^やった：履歴/);
  await expect(page.getByText('終わった一歩')).toBeVisible();
  await press(page, /^まだに戻す：履歴/);
  await axeInBothLanguages(page);

  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: '3か月後のふり返り' }).click();
  await heading(page, '3か月後のふり返り');
  await axeInBothLanguages(page);
  await page.getByRole('radio', { name: '始めた' }).check();
  await press(page, '保存する');
  await expect(page.getByText('答えました：始めた')).toBeVisible();

  await page.goto('/client/path/print');
  await axeInBothLanguages(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('履歴を一枚に書く').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'この画面を印刷する' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'メニュー' })).toBeHidden();
});

type Asked = { url: string; method: string; cookie: string; referer: string; search: string };

function listenTo(page: Page): Asked[] {
  const asked: Asked[] = [];
  page.on('request', async (request) => {
    const { pathname, search } = new URL(request.url());
    const line = { url: pathname, method: request.method(), cookie: '', referer: '', search };
    asked.push(line);
    const headers = await request.allHeaders().catch((): Record<string, string> => ({}));
    line.cookie = headers.cookie ?? '';
    line.referer = headers.referer ?? '';
  });
  return asked;
}

test('closing the page after a session passes nothing on', async ({ person }) => {
  test.setTimeout(400_000);
  const page = await person('phone');
  await collect(page, await freshEmployee());
  const name = nickname();
  await openAccount(page, name);
  const { booking, client } = await heldSession(name);
  const asked = listenTo(page);
  await page.goto(`/client/after/${booking}`);
  for (const question of await page.getByRole('radiogroup').all())
    await question.getByRole('radio', { name: /^4/ }).check();
  await press(page, '次へ');
  await heading(page, '会社に渡すものを選ぶ');
  // Picking is not passing on either.
  await page.getByRole('radio', { name: /「そのほか」として渡す/ }).check();
  await page.waitForTimeout(500);
  await page.goto('/client');
  await page.close();
  const passed = asked.filter(({ url, method }) => method === 'POST' && /^\/(ballot|client\/held)/.test(url));
  expect(passed).toEqual([]);
  // The control: what is looked for would have been seen, since this page did post its answers.
  expect(asked.some(({ method }) => method === 'POST')).toBe(true);
  const [row] = await inConsultation(
    (sql) => sql`select count(*)::int as n from held_grants where client_id = ${client}`,
  );
  expect(row?.n).toBe(0);
});
