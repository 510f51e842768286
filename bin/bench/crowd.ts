import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { dayIn } from '@/lib/shared/calendar';
import { halfYearOf } from '@/lib/shared/half-year';
import { fact } from './count';
import type { Fact } from './report';
import { asAdmin, type Bench } from './world';

type Product = NonNullable<Bench['product']>;

const rounds = 10;
const crowd = 100;

/**
 * A hundred people press the same time in the same moment, through the running product, ten times. One holds it; the others are told what
 * is free nearby, and each of those times must be free: nobody has it, and the first of the refused gets it.
 */
export async function raceOverHttp(bench: Bench): Promise<{ rows: []; facts: Fact[] }> {
  const product = bench.product;
  if (!product) throw new Error('this operation needs the running product');
  const cookies = await people(product);
  const times = await openTimes(product, cookies[0] ?? '');
  const seen = { winners: [] as number[], refused: [] as number[], taken: 0, offered: 0, got: 0 };
  for (const time of times.slice(0, rounds)) {
    const answers = await Promise.all(cookies.map((cookie) => press(product, time, cookie)));
    seen.winners.push(answers.filter(isHeld).length);
    seen.refused.push(answers.filter(isRefused).length);
    const losers = answers.flatMap((answer, index) => (isRefused(answer) ? [{ answer, index }] : []));
    for (const { answer, index } of losers) {
      const cookie = cookies[index] ?? '';
      const offered = formsIn(await read(product.url + answer, cookie)).filter((one) => one.inNotice);
      seen.offered += Math.min(offered.length, 1);
      seen.taken += await countTaken(product, offered);
    }
    const [first] = losers;
    const cookie = cookies[first?.index ?? 0] ?? '';
    const [offer] = formsIn(await read(product.url + (first?.answer ?? ''), cookie)).filter(
      (one) => one.inNotice,
    );
    if (offer && isHeld(await press(product, offer, cookie))) seen.got += 1;
  }
  const same = (list: number[], count: number) =>
    list.length === rounds && list.every((one) => one === count);
  return {
    rows: [],
    facts: [
      fact('HTTP: who held one time, of 100', seen.winners.join(' '), 'one each', same(seen.winners, 1)),
      fact('HTTP: cleanly refused', seen.refused.join(' '), '99 each', same(seen.refused, crowd - 1)),
      fact(
        'HTTP: refused with other times',
        seen.offered,
        `${rounds * (crowd - 1)}`,
        seen.offered === rounds * (crowd - 1),
      ),
      fact('HTTP: offered times that somebody has', seen.taken, '0', seen.taken === 0),
      fact('HTTP: offers taken at once by the first refused', seen.got, `${rounds}`, seen.got === rounds),
    ],
  };
}

const isHeld = (location: string): boolean => location.startsWith('/client/book/');
const isRefused = (location: string): boolean => location.includes('refused=slot_taken');

/** A hundred clients with a credit each, and the sessions of their browsers. */
async function people({ url, admin, folder }: Product): Promise<string[]> {
  const halfYear = halfYearOf(dayIn(new Date()));
  const clients = await asAdmin(
    admin.CONSULTATION_DATABASE_URL ?? '',
    (sql) => sql`
      with fresh as (
        insert into clients (nickname, login_hash)
        select '競走の' || n, encode(sha256(gen_random_uuid()::text::bytea), 'hex') from generate_series(1, ${crowd}) n
        returning id, session_version as version
      ), paid as (insert into credits (client_id, half_year, granted, used) select id, ${halfYear}, 4, 0 from fresh)
      select * from fresh`,
  );
  await read(`${url}/client/sign-in`, '');
  const secret = readFileSync(path.join(folder, 'keys', 'sessions', 'client'), 'utf8');
  const salt = 'client.session';
  const session = async ({ id, version }: Record<string, unknown>) =>
    `${salt}=${await encode({ token: { sub: String(id), version: Number(version) }, secret, salt })}`;
  return Promise.all(clients.map(session));
}

type Time = {
  page: string;
  fields: [string, string][];
  consultant: string;
  start: string;
  inNotice: boolean;
};

/** One open time of each of the consultants that the page of the earliest times names. */
async function openTimes(product: Product, cookie: string): Promise<Time[]> {
  const forms = formsIn(await read(`${product.url}/client/consultants/soon`, cookie));
  return [...new Map(forms.map((form) => [form.consultant, form])).values()];
}

/** The forms of a page that hold a time, as a browser without scripts would send them. */
function formsIn(html: string): Time[] {
  const notice = /role="alert"[\s\S]*?<section/.exec(html)?.[0] ?? '';
  return [...html.matchAll(/<form[\s\S]*?<\/form>/g)].flatMap(([form]) => {
    const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
      ([, name, value]): [string, string] => [name ?? '', value ?? ''],
    );
    const button = /<button[^>]*name="startsAt"[^>]*>/.exec(form)?.[0] ?? '';
    const start = /value="([^"]+)"/.exec(button)?.[1];
    const consultant = fields.find(([name]) => name === 'consultant')?.[1];
    const page = '/client/consultants/soon';
    return start && consultant ? [{ page, fields, consultant, start, inNotice: notice.includes(form) }] : [];
  });
}

/** Sends the form; where the product sends the browser next, or the status that it should not have. */
async function press({ url }: Product, { page, fields, start }: Time, cookie: string): Promise<string> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.append('startsAt', start);
  const answer = await fetch(url + page, {
    method: 'POST',
    body,
    headers: { cookie, origin: url },
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  return answer.headers.get('location')?.replace(url, '') ?? `status ${answer.status}`;
}

/** How many of the offered times somebody has, at this moment. */
async function countTaken({ admin }: Product, offered: readonly Time[]): Promise<number> {
  const times = offered.map(({ consultant, start }) => ({ consultant, start }));
  const [row] = await asAdmin(
    admin.CONSULTATION_DATABASE_URL ?? '',
    (sql) => sql`
      select count(*)::int as n from jsonb_to_recordset(${sql.json(times)}) as o(consultant uuid, start timestamptz)
      join bookings b on b.consultant_id = o.consultant and b.live and b.blocked @> o.start`,
  );
  return Number(row?.n);
}

async function read(address: string, cookie: string): Promise<string> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`a page answers ${answer.status}`);
  return answer.text();
}
