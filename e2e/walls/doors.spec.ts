import { spawn } from 'node:child_process';
import { freePort } from '../../bin/postgres.mjs';
import { doors } from '../../lib/shared/taxonomy';
import { enterDoor } from '../support/doors';
import { adminUrl, dataFile, expect, test, type Wing } from '../support/story';

test.describe.configure({ timeout: 300_000 });

for (const door of doors) {
  test(`every cookie of /${door} is bound to it and out of reach of scripts`, async ({ person, baseURL }) => {
    const page = await person('phone');
    await enterDoor(page, door);
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name }) => name)).toContain(`${door}.session`);
    for (const cookie of cookies) {
      expect(cookie, cookie.name).toMatchObject({ path: `/${door}`, httpOnly: true, sameSite: 'Lax' });
      expect(cookie.name.startsWith(`${door}.`), cookie.name).toBe(true);
    }
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const elsewhere = [
      '/',
      '/trust',
      '/bulletin',
      ...doors.filter((one) => one !== door).map((one) => `/${one}`),
    ];
    for (const address of elsewhere)
      expect(await page.context().cookies(`${baseURL}${address}`), address).toEqual([]);
  });
}

test('every kind of page answers with the headers that keep others out', async ({ baseURL }) => {
  for (const address of ['/', '/desk/sign-in', '/client/sign-in', '/hr/nowhere', '/bulletin', '/operator']) {
    const { headers } = await fetch(`${baseURL}${address}`, { redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy, address).toMatch(/default-src 'self'/);
    expect(policy, address).toMatch(/frame-ancestors 'none'/);
    expect(policy, address).toMatch(/script-src[^;]*'nonce-[0-9a-f]{32}'/);
    expect(policy, address).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(headers.get('referrer-policy'), address).toBe('strict-origin');
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('x-frame-options'), address).toBe('DENY');
    expect(headers.get('x-powered-by'), address).toBe(null);
  }
});

test('each page has a nonce of its own', async ({ baseURL }) => {
  const nonceOf = async () =>
    /nonce-([0-9a-f]+)/.exec(
      (await fetch(`${baseURL}/desk/sign-in`)).headers.get('content-security-policy') ?? '',
    )?.[1];
  expect(await nonceOf()).not.toBe(await nonceOf());
});

/** Which doors stand on which database: a process without it does not have them. */
const served: Record<Wing, string[]> = {
  desk: ['/desk', '/desk/sign-in', '/hr', '/hr/sign-in', '/operator', '/operator/sign-in'],
  consultation: ['/client', '/client/sign-in', '/consultant', '/consultant/sign-in'],
  report: ['/ballot'],
};

for (const missing of ['desk', 'consultation', 'report'] as const) {
  test(`a process without the ${missing} database answers 404 at its doors and serves the others`, async () => {
    const { url, stop } = await startWithout(missing);
    try {
      for (const wing of ['desk', 'consultation', 'report'] as const) {
        for (const address of served[wing]) {
          const { status } = await fetch(`${url}${address}`, { redirect: 'manual' });
          if (wing === missing) expect(status, address).toBe(404);
          else expect([200, 307, 405], `${address}: ${status}`).toContain(status);
        }
      }
    } finally {
      await stop();
    }
  });
}

/** A second web process of the same build with two databases, as one of three deployments would have. */
async function startWithout(missing: Wing): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort(0, 'localhost');
  const url = `http://localhost:${port}`;
  const env = { ...process.env, MICHISUJI_MODE: 'demo', MICHISUJI_DATA: dataFile('.'), PUBLIC_URL: url };
  const urls = Object.fromEntries(
    (['desk', 'consultation', 'report'] as const)
      .filter((wing) => wing !== missing)
      .map((wing) => [`${wing.toUpperCase()}_DATABASE_URL`, bare(adminUrl(wing))]),
  );
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env: { ...env, ...urls, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 8000);
    await ended;
    clearTimeout(hard);
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${url}/bulletin`).catch(() => null);
    if (answer) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('the second process did not answer within 30 s');
}

/** Without the administrator's name and password, as the product gets it. */
function bare(admin: string): string {
  const url = new URL(admin);
  url.username = '';
  url.password = '';
  return url.toString();
}
