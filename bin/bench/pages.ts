import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'next-auth/jwt';
import { contest, family, type Row } from './measure';
import type { Fact } from './report';
import { asAdmin, type Bench } from './world';

type Product = NonNullable<Bench['product']>;

const htmlLimit = 8 * 1024;

/** The pages where a time is found, beside a dynamic page that reads nothing, in CPU of the web process; and how heavy the search is. */
export async function clientPages(product: Product): Promise<{ rows: Row[]; facts: Fact[] }> {
  const cookie = await clientCookie(product);
  const [consultant] = await asAdmin(
    product.admin.CONSULTATION_DATABASE_URL ?? '',
    (sql) => sql`select id from consultants order by registration_number limit 1`,
  );
  const pid = Number(readFileSync(path.join(product.folder, 'web.pid'), 'utf8'));
  const pages = { search: '/client/consultants/all', month: `/client/consultants/${consultant?.id}` };
  const rows: Row[] = [];
  for (const [name, address] of Object.entries(pages))
    rows.push(
      await contest('demo', {
        op: `${name} page`,
        of: 'cpu',
        product: () => read(product.url + address, cookie),
        base: () => read(`${product.url}/client/sign-in`),
        yardstick: 'dynamic page without a query',
        gate: 3,
        pids: () => family(pid),
      }),
    );
  const bytes = gzipSync(await read(product.url + pages.search, cookie)).length;
  const value = `${(bytes / 1024).toFixed(1)} kB`;
  const pass = bytes <= htmlLimit;
  return { rows, facts: [{ fact: 'HTML of the search page, gzip', value, expected: '≤ 8 kB', pass }] };
}

/** The session of any client of the demo. */
async function clientCookie({ url, admin, folder }: Product): Promise<string> {
  const [client] = await asAdmin(
    admin.CONSULTATION_DATABASE_URL ?? '',
    (sql) => sql`select id, session_version as version from clients limit 1`,
  );
  await read(`${url}/client/sign-in`); // the secret is made when somebody first asks for it
  const secret = readFileSync(path.join(folder, 'keys', 'sessions', 'client'), 'utf8');
  const salt = 'client.session';
  return `${salt}=${await encode({ token: { sub: client?.id, version: client?.version }, secret, salt })}`;
}

async function read(address: string, cookie = ''): Promise<Buffer> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`a page answers ${answer.status}`);
  return body;
}
