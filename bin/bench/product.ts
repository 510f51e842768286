import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'next-auth/jwt';
import { contest, family } from './measure';
import { clientPages } from './pages';
import type { Fact } from './report';
import { asAdmin, type Bench } from './world';

type Product = NonNullable<Bench['product']>;

function running({ product }: Bench): Product {
  if (!product) throw new Error('this operation needs the running product');
  return product;
}

/** Pages beside a dynamic page that reads nothing, in CPU of the web process: a sealed release, and where a client finds a time. */
export async function release(bench: Bench) {
  const product = running(bench);
  const { number, cookie } = await newestRelease(product);
  const page = `${product.url}/hr/releases/${number}`;
  const product_ = () => get(page, cookie);
  if ((await product_()) !== 200) throw new Error(`the release page answers otherwise: ${page}`);
  const pid = Number(readFileSync(path.join(product.folder, 'web.pid'), 'utf8'));
  const row = await contest('demo', {
    op: 'release page',
    of: 'cpu',
    product: product_,
    base: () => get(`${product.url}/hr/sign-in`),
    yardstick: 'dynamic page without a query',
    gate: null,
    pids: () => family(pid),
  });
  const pages = await clientPages(product);
  return { rows: [row, ...pages.rows], facts: pages.facts };
}

async function get(url: string, cookie = ''): Promise<number> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

/** The newest release of the demo and a session of somebody who may read it. */
async function newestRelease({ url, admin, folder }: Product): Promise<{ number: number; cookie: string }> {
  const [row] = await asAdmin(
    admin.REPORT_DATABASE_URL ?? '',
    (sql) => sql`select number, subject from releases order by number desc limit 1`,
  );
  const [member] = await asAdmin(
    admin.DESK_DATABASE_URL ?? '',
    (sql) =>
      sql`select m.id, m.session_version as version from hr_members m join organizations o on o.id = m.organization_id
      where coalesce(o.pool_code, o.code) = ${row?.subject ?? ''} limit 1`,
  );
  await get(`${url}/hr`); // the secret is made when somebody first asks for it
  const secret = readFileSync(path.join(folder, 'keys', 'sessions', 'hr'), 'utf8');
  const salt = 'hr.session';
  const token = await encode({ token: { sub: member?.id, version: member?.version }, secret, salt });
  return { number: Number(row?.number), cookie: `${salt}=${token}` };
}

const secondStartSeconds = 5;

/** From `bin/start` to the first answer when everything is built and seeded. */
export async function start(bench: Bench): Promise<{ rows: []; facts: Fact[] }> {
  const { startSeconds } = running(bench);
  const expected = `≤ ${secondStartSeconds} s`;
  const pass = startSeconds <= secondStartSeconds;
  return {
    rows: [],
    facts: [{ fact: 'second start', value: `${startSeconds.toFixed(1)} s`, expected, pass, timed: true }],
  };
}

const scriptLimit = 150 * 1024;
const styleLimit = 12 * 1024;
const pages = [
  '/',
  '/trust',
  '/doors',
  '/desk/sign-in',
  '/client/sign-in',
  '/client/start',
  '/hr/sign-in',
  '/consultant/sign-in',
];

/** Script and style that a first visit of a page loads, gzipped. Bytes are exact, so they are facts. */
export async function weight(bench: Bench): Promise<{ rows: []; facts: Fact[] }> {
  const { url } = running(bench);
  const facts: Fact[] = [];
  for (const page of pages) {
    const html = await (await fetch(url + page)).text();
    const script = await weigh(url, html, /<script[^>]+src="([^"]+\.js[^"]*)"/g);
    const style = await weigh(url, html, /<link[^>]+href="([^"]+\.css[^"]*)"/g);
    facts.push(size(`script of ${page}`, script, scriptLimit), size(`style of ${page}`, style, styleLimit));
  }
  return { rows: [], facts };
}

const size = (name: string, bytes: number, limit: number): Fact => ({
  fact: name,
  value: `${(bytes / 1024).toFixed(1)} kB`,
  expected: `≤ ${limit / 1024} kB`,
  pass: bytes > 0 && bytes <= limit,
});

async function weigh(url: string, html: string, pattern: RegExp): Promise<number> {
  const sources = new Set([...html.matchAll(pattern)].map(([, source]) => source ?? ''));
  let bytes = 0;
  for (const source of sources) {
    const file = Buffer.from(await (await fetch(new URL(source, url))).arrayBuffer());
    bytes += gzipSync(file).length;
  }
  return bytes;
}
