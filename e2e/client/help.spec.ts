import { shellCopy } from '../../components/shell/copy';
import { enterDoor } from '../support/doors';
import { addresses, doorOf, filled } from '../support/routes';
import { expect, test } from '../support/story';

/** Whoever is in danger finds help on every page of the client's door, signed in or not, in both languages, on pages that are not there too. */

test.describe.configure({ timeout: 240_000 });
const nowhere = '00000000-0000-4000-8000-000000000000';
const pages = addresses('page.tsx')
  .filter((address) => doorOf(address) === 'client')
  .map((address) => filled(address, nowhere));

const numbersIn = (sentence: string): string[] =>
  sentence.match(/\b11[09]\b|0120-\d{3}-\d{3}/g)?.map((number) => `tel:${number.replaceAll('-', '')}`) ?? [];

for (const signedIn of [false, true])
  test(`every page names where to call, ${signedIn ? 'signed in' : 'to strangers'}`, async ({ person }) => {
    const page = await person('phone');
    if (signedIn) await enterDoor(page, 'client');
    expect(pages.length).toBeGreaterThan(20);
    for (const language of ['ja', 'en'] as const) {
      await page.goto('/client/sign-in');
      const url = new URL(page.url());
      await page
        .context()
        .addCookies([{ name: 'client.language', value: language, domain: url.hostname, path: '/client' }]);
      const { crisis, crisisLead, crisisLines } = shellCopy[language];
      expect([crisisLead, ...Object.values(crisisLines)].flatMap(numbersIn)).toHaveLength(4);
      for (const address of pages) {
        const text = await (await page.request.get(address)).text();
        for (const line of [
          crisis,
          ...numbersIn(crisisLead),
          ...Object.values(crisisLines).flatMap(numbersIn),
        ])
          expect(text.includes(line), `${address}: ${line}`).toBe(true);
      }
    }
  });

test('the numbers can be called from the phone in two taps', async ({ person }) => {
  const page = await person('phone');
  await page.goto('/client/sign-in');
  await page.getByText('いますぐ助けがほしいとき').click();
  for (const number of ['119', '110', '0120783556', '0120279338'])
    await expect(page.locator(`a[href="tel:${number}"]`)).toBeVisible();
});
