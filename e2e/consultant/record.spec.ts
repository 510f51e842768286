import type { Page } from '@playwright/test';
import { heldSession, inConsultation } from '../support/session';
import { axeInBothLanguages, expect, signIn, test } from '../support/story';

/** A consultant writes the record of a session: quickly, without losing a word, and shows it to a colleague without its client. */

const nickname = () => `記録の${Math.random().toString(36).slice(2, 8)}`;
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).click();
const field = (page: Page, label: string) => page.getByRole('main').getByLabel(label);

/** Taps and keys as a person makes them: 60 ms a character, a second to look before each tap. */
function atHumanSpeed(page: Page) {
  let taps = 0;
  const tap = async (what: () => Promise<void>) => {
    await page.waitForTimeout(1000);
    taps += 1;
    await what();
  };
  return {
    taps: () => taps,
    tap,
    write: async (label: string, text: string) => {
      await tap(() => field(page, label).click());
      await page.keyboard.type(text, { delay: 60 });
    },
  };
}

test('a normal record takes at most ten taps and ninety seconds', async ({ person }) => {
  test.setTimeout(400_000);
  const { booking, email } = await heldSession(nickname(), { outcome: false });
  const page = await person('desktop');
  await signIn(page, 'consultant', email);
  const human = atHumanSpeed(page);
  await page.goto(`/consultant/record/${booking}`);
  const begun = Date.now();
  await human.tap(() => press(page, '実施しました'));
  await expect(field(page, '相談者が相談したかったこと')).toBeVisible();
  await human.write(
    '相談者が相談したかったこと',
    '異動の希望を、いつ誰に話すか迷っている。家のことも気がかり。',
  );
  await human.write('あなたから見た問題', '選択肢は並んでいる。期限がなく、手をつけていない。');
  await human.write('二人で決めたこと', '来月の面接までに、希望と条件を一枚にまとめる。');
  await human.tap(() => page.getByRole('checkbox', { name: /^異動/ }).check());
  await human.write('次回まで', '一か月後に、書いたものを見る。');
  await human.write('メモ', '声が小さい。次回は最初に体調を聞く。');
  await human.tap(() => press(page, '記録を保存する'));
  await expect(page.getByText('記録を保存しました')).toBeVisible();
  const seconds = (Date.now() - begun) / 1000;
  console.info(`record: ${human.taps()} taps, ${seconds.toFixed(0)} s`);
  expect(human.taps()).toBeLessThanOrEqual(10);
  // The speed of the hands is fixed above, so this is how much there is to do, not how fast the machine is.
  expect(seconds).toBeLessThanOrEqual(90);
  await axeInBothLanguages(page);
});

test.describe('without a connection', () => {
  test.use({ tolerated: [/ERR_INTERNET_DISCONNECTED/] });

  test('no word is lost, and a reload brings back what was not saved', async ({ person }) => {
    const { booking, email } = await heldSession(nickname());
    const page = await person('desktop');
    await signIn(page, 'consultant', email);
    await page.goto(`/consultant/record/${booking}`);
    await field(page, 'あなたから見た問題').fill('焦りが強い 髙﨑𠮷🙂');
    await field(page, 'メモ').fill('ここだけの話');
    await page.getByRole('checkbox', { name: /^異動/ }).check();
    await expect(page.getByText('下書きを、この端末に暗号化して残しています。')).toBeVisible();
    expect(await keptBy(page)).not.toMatch(/焦り|ここだけ|assessment/);

    await page.context().setOffline(true);
    await press(page, '記録を保存する');
    await expect(page.getByText('保存できませんでした。', { exact: false })).toBeVisible();
    await expect(field(page, 'あなたから見た問題')).toHaveValue('焦りが強い 髙﨑𠮷🙂');
    await expect(page.getByRole('checkbox', { name: /^異動/ })).toBeChecked();

    await page.context().setOffline(false);
    await page.reload();
    await expect(page.getByText('まだ保存していない下書きがありました')).toBeVisible();
    await expect(field(page, 'あなたから見た問題')).toHaveValue('焦りが強い 髙﨑𠮷🙂');
    await expect(field(page, 'メモ')).toHaveValue('ここだけの話');
    await axeInBothLanguages(page);
    await press(page, '記録を保存する');
    await expect(page.getByText('記録を保存しました')).toBeVisible();
    await expect.poll(() => keptBy(page)).toBe('');
  });
});

const keptBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const drafts = Object.entries(localStorage).filter(([name]) => name.startsWith('draft.'));
    return drafts.map(([, text]) => text).join();
  });

test('a draft is gone from the browser once its writer signs out', async ({ person }) => {
  const { booking, email } = await heldSession(nickname());
  const page = await person('desktop');
  await signIn(page, 'consultant', email);
  await page.goto(`/consultant/record/${booking}`);
  await field(page, 'メモ').fill('ここだけの話');
  await expect.poll(() => keptBy(page)).not.toBe('');
  await page.getByRole('button', { name: 'サインアウト' }).click();
  await expect(page).toHaveURL(/sign-in/);
  expect(await keptBy(page)).toBe('');
});

test('names are underlined, corrections stay readable, and a colleague sees nobody', async ({ person }) => {
  const name = nickname();
  const { booking, consultant, email } = await heldSession(name);
  const page = await person('desktop');
  await signIn(page, 'consultant', email);
  await page.goto(`/consultant/record/${booking}`);
  await field(page, '相談者が相談したかったこと').fill(
    `${name}さんは、佐藤課長と話しにくい。12月3日に面接がある。`,
  );
  await expect(page.locator('u', { hasText: '佐藤' })).toBeVisible();
  await field(page, 'メモ').fill('だれにも見せない');
  await press(page, '記録を保存する');
  await expect(page.getByText('記録を保存しました')).toBeVisible();
  await field(page, 'あなたから見た問題').fill('あとから直した見立て');
  await press(page, '記録を保存する');
  await page.getByText('直す前の記録（1件）').click();
  await axeInBothLanguages(page);

  const [colleague] = await inConsultation(
    (sql) => sql`select email, display_name as name from consultants where id <> ${consultant}
      and registration_expires_on > current_date order by random() limit 1`,
  );
  await page.getByLabel('相手').selectOption({ label: String(colleague?.name) });
  await press(page, '共有する');
  await expect(page.getByText(`${colleague?.name} さんに、`)).toBeVisible();
  await axeInBothLanguages(page);

  const other = await person('phone');
  await signIn(other, 'consultant', String(colleague?.email));
  await other.goto('/consultant/record/shared');
  await axeInBothLanguages(other);
  const link = other.getByRole('main').getByRole('link', { name: /の面談$/ });
  await expect(link.first()).toBeVisible();
  const before = await link.count();
  const texts: string[] = [];
  for (const href of await link.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
    await other.goto(href);
    texts.push(await other.getByRole('main').innerText());
  }
  await axeInBothLanguages(other);
  const shown = texts.find((text) => text.includes('あとから直した見立て')) ?? '';
  expect(shown).toContain('〇〇さんは、〇〇課長と話しにくい。12月に面接がある。');
  expect(shown).not.toMatch(new RegExp(`${name}|佐藤|12月3日|だれにも見せない`));

  await press(page, '共有をやめる');
  await expect(page.getByLabel('相手')).toBeVisible();
  await other.goto('/consultant/record/shared');
  await expect(link).toHaveCount(before - 1);
});
