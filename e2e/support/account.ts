import type { CDPSession, Page } from '@playwright/test';
import postgres from 'postgres';
import { adminUrl, expect, signIn } from './story';

/** What stories about the own account share: somebody who has collected nothing yet, and a device that makes passkeys. */

/** The address of an employee who has collected nothing yet. */
export async function freshEmployee(): Promise<string> {
  const sql = postgres(adminUrl('desk'), { max: 1 });
  try {
    const [row] = await sql`
      select email from employees e join contracts c on c.organization_id = e.organization_id
      where left_on is null and quota > 1 and not exists (select 1 from collections k where k.employee_id = e.id)
      order by random() limit 1`;
    return String(row?.email);
  } finally {
    await sql.end();
  }
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).click();
export const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { name, exact: typeof name === 'string' })).toBeVisible();

/** Signs in at the desk and collects with one tap; returns the recovery code, which is then said to be kept. */
export async function collect(page: Page, employee: string): Promise<string> {
  await signIn(page, 'desk', employee);
  await press(page, /を受け取る$/);
  await heading(page, '復元コードを控えてください');
  const code = await page.locator('[translate=no]').innerText();
  await press(page, '控えました');
  await heading(page, '受け取りました');
  return code;
}

/** Makes an account from the tickets on the device. */
export async function openAccount(page: Page, nickname: string): Promise<void> {
  await page.goto('/client/start');
  await page.getByLabel('ニックネーム').fill(nickname);
  await press(page, 'アカウントをつくる');
  await heading(page, '5つの質問');
}

/** A device with a fingerprint reader, as the browser simulates it (WebAuthn API of the DevTools protocol). */
export async function addAuthenticator(page: Page): Promise<Authenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

export type Authenticator = { cdp: CDPSession; authenticatorId: string };

/** Everything that the device keeps of its passkeys. */
export async function passkeysOn({ cdp, authenticatorId }: Authenticator) {
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });
  return credentials;
}
