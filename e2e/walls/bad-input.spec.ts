import { doors } from '../../lib/shared/taxonomy';
import { cookieHeader, enterDoor } from '../support/doors';
import { addresses, doorOf, filled } from '../support/routes';
import { expect, test } from '../support/story';

/** Whatever is thrown at an address: an answer below 500 that tells nothing of the inside. These requests are not those of a browser. */

const nonsense = [
  'x',
  '00000000-0000-4000-8000-000000000000',
  '-1',
  '999999999999999999999',
  '%00',
  '%E0%A4%A',
  '..%2f..%2fetc%2fpasswd',
  "'%20or%201=1--",
  '%F0%9F%A6%8A',
  'a'.repeat(10_000),
];

const boundary = 'b'.repeat(30);
const bodies: { type: string; body: string }[] = [
  { type: 'application/json', body: '{"keyId":' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '[]' },
  { type: 'application/json', body: JSON.stringify({ keyId: 'a'.repeat(10_000), blinded: [1, null, {}] }) },
  { type: 'application/json', body: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}` },
  { type: 'application/json', body: JSON.stringify({ keyId: '\\u0000', blinded: ['\\ud800'] }) },
  {
    type: 'application/x-www-form-urlencoded',
    body: `language=%00&back=//evil.example&code=${'9'.repeat(10_000)}`,
  },
  {
    type: `multipart/form-data; boundary=${boundary}`,
    // Well formed, with an action that does not exist. Bytes that are no form at all never reach us: Next answers them itself.
    body: `--${boundary}\r\nContent-Disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":"00"}\r\n--${boundary}--\r\n`,
  },
  { type: 'text/plain', body: 'a'.repeat(10_000) },
];

const inside =
  /node_modules|\bat \w.*:\d+:\d+\)|Failed query|PostgresError|SQLSTATE|\/lib\/|permission denied for/;

type Attempt = { address: string; init: RequestInit };

async function faults(base: string, attempts: Attempt[]): Promise<string[]> {
  const found: string[] = [];
  let next = 0;
  const walk = async () => {
    for (let attempt = attempts[next++]; attempt; attempt = attempts[next++])
      found.push(...(await fault(base, attempt)));
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
  return found;
}

async function fault(base: string, { address, init }: Attempt): Promise<string[]> {
  const what = `${init.method ?? 'GET'} ${address.slice(0, 80)}`;
  const signal = AbortSignal.timeout(20_000);
  try {
    const answer = await fetch(`${base}${address}`, { redirect: 'manual', ...init, signal });
    const streams = answer.headers.get('content-type')?.startsWith('text/event-stream');
    const text = streams ? '' : await answer.text();
    await answer.body?.cancel().catch(() => {});
    if (answer.status >= 500) return [`${what}: ${answer.status}`];
    const told = inside.exec(text);
    return told ? [`${what}: tells ${told[0]}`] : [];
  } catch (error) {
    return [`${what}: no answer (${error instanceof Error ? error.name : 'unknown'})`];
  }
}

const all = [...addresses('page.tsx'), ...addresses('route.ts')];

test.describe.configure({ timeout: 300_000 });

test('strangers with nonsense in the address get an answer', async ({ baseURL }) => {
  const base = String(baseURL);
  const visits = all.flatMap((address) =>
    (address.includes('[') ? nonsense : ['']).map((part) => ({
      address: `${filled(address, part)}?attempt=%00&lang=%ff&page=-1&day=${'9'.repeat(500)}`,
      init: {},
    })),
  );
  expect(visits.length).toBeGreaterThan(50);
  expect(await faults(base, visits)).toEqual([]);
});

test('wrong methods and broken bodies get an answer', async ({ baseURL }) => {
  const base = String(baseURL);
  const posts = all.flatMap((address) =>
    bodies.flatMap(({ type, body }) =>
      [base, 'https://evil.example'].map((origin) => ({
        address: filled(address, 'x'),
        init: { method: 'POST', body, headers: { 'content-type': type, origin } },
      })),
    ),
  );
  const methods = all.flatMap((address) =>
    ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'].map((method) => ({
      address: filled(address, 'x'),
      init: { method },
    })),
  );
  const actions = addresses('page.tsx').map((address) => ({
    address: filled(address, 'x'),
    init: {
      method: 'POST',
      body: '[{"a":"$1"}]',
      headers: { 'next-action': 'f'.repeat(42), 'content-type': 'text/plain', origin: base },
    },
  }));
  expect(await faults(base, [...posts, ...methods, ...actions])).toEqual([]);
});

for (const door of doors) {
  test(`somebody signed in at /${door} gets no more out of nonsense, at this door or another`, async ({
    person,
    baseURL,
  }) => {
    const base = String(baseURL);
    const page = await person('desktop');
    await enterDoor(page, door);
    const cookie = await cookieHeader(page);
    const own = all.filter((address) => doorOf(address) === door && !/sign-out/.test(address));
    const visits = own.flatMap((address) =>
      (address.includes('[') ? nonsense : ['']).map((part) => ({
        address: filled(address, part),
        init: { headers: { cookie } },
      })),
    );
    const posts = addresses('route.ts')
      .filter((address) => doorOf(address) === door && !/sign-out/.test(address))
      .flatMap((address) =>
        bodies.map(({ type, body }) => ({
          address: filled(address, 'x'),
          init: { method: 'POST', body, headers: { cookie, origin: base, 'content-type': type } },
        })),
      );
    // A cookie carried to another door by hand opens nothing there.
    const elsewhere = all
      .filter((address) => doorOf(address) !== door)
      .map((address) => ({
        address: filled(address, 'x'),
        init: { headers: { cookie } },
      }));
    expect(await faults(base, [...visits, ...posts, ...elsewhere])).toEqual([]);
    for (const other of doors.filter((one) => one !== door)) {
      const renamed = cookie.replaceAll(`${door}.`, `${other}.`);
      const answer = await fetch(`${base}/${other}`, { redirect: 'manual', headers: { cookie: renamed } });
      expect(answer.status, `/${other} with the cookie of /${door} under its own name`).toBe(307);
    }
  });
}

test('the search would notice an answer that tells too much', async () => {
  const planted = 'Error: Failed query: select 1\n    at run (/srv/app/node_modules/postgres/x.js:1:2)';
  expect(inside.test(planted)).toBe(true);
  expect(inside.test('<p>ページが見つかりません</p>')).toBe(false);
});
