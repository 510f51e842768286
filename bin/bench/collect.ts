import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { openHalfYear } from '@/lib/desk/key/commands';
import { signTickets } from '@/lib/desk/ticket/commands';
import { listCollectable } from '@/lib/desk/ticket/queries';
import { type EmployeeId, employeeId } from '@/lib/shared/ids';
import { signedInEmployees } from './employees';
import { percentile } from './measure';
import type { Fact } from './report';
import { asAdmin, type Bench, benchNow } from './world';

const people = 3000;
const collectors = { small: 600, full: people } as const;
const halfYear = '2029H2';
const mostMilliseconds = 100;

/**
 * Employees of an organization of 3,000, in the full set all of them, collect one after the other everything that the desk offers them:
 * real keys of 2048 bits, one request a key. What they send is random, as a blinded message is. Source: issue "operations".
 */
export async function collect({ set, admin }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  const employees = (await asAdmin(admin.desk, hire)).slice(0, collectors[set]);
  const { created } = await openHalfYear(halfYear);
  const times: number[] = [];
  let tokens = 0;
  for (const employee of employees)
    for (const { keyId, quota } of await listCollectable(employee, benchNow)) {
      const begun = performance.now();
      const answer = await signTickets(employee, keyId, batch(quota), benchNow);
      times.push(performance.now() - begun);
      if (!answer.ok) throw new Error(`collect: ${answer.reason}`);
      tokens += answer.value.length;
    }
  const counted = await asAdmin(admin.desk, (sql) => sql`select sum(signed)::int as n from collections`);
  const name = `${employees.length} employees collect from ${created} keys`;
  return {
    rows: [],
    facts: [
      {
        fact: 'tokens the desk has counted',
        value: Number(counted[0]?.n),
        expected: String(tokens),
        pass: Number(counted[0]?.n) === tokens && tokens > 0,
      },
      ...waits(name, times),
    ],
  };
}

/** The session tickets of the demo's employees, over HTTP, sign-in checked at each request: as many as there are, at most 3,000. */
export async function collectOverHttp({ set, product }: Bench): Promise<{ rows: []; facts: Fact[] }> {
  if (!product) throw new Error('this operation needs the running product');
  const employees = await signedInEmployees(product, collectors[set]);
  const key = await openSessionKey(product.admin.DESK_DATABASE_URL ?? '');
  const times: number[] = [];
  for (const { name, value } of employees) {
    const blinded = batch(key.quota).map((message) => message.toString('base64url'));
    const begun = performance.now();
    const answer = await fetch(`${product.url}/desk/collect`, {
      method: 'POST',
      headers: { cookie: `${name}=${value}`, origin: product.url, 'content-type': 'application/json' },
      body: JSON.stringify({ keyId: key.id, blinded }),
    });
    const body = await answer.text();
    times.push(performance.now() - begun);
    if (answer.status !== 200) throw new Error(`collect: ${answer.status} ${body.slice(0, 80)}`);
  }
  return { rows: [], facts: waits(`${employees.length} employees collect tickets over HTTP`, times) };
}

function waits(name: string, times: number[]): Fact[] {
  const at = (share: number) => percentile(times, share);
  const p95 = at(0.95);
  const spread = `p50 ${at(0.5).toFixed(1)}, p95 ${p95.toFixed(1)}, max ${at(1).toFixed(1)}`;
  const expected = `p95 < ${mostMilliseconds} ms`;
  const fact = `${name}, ${times.length} requests, ms`;
  return [{ fact, value: spread, expected, pass: p95 < mostMilliseconds, timed: true }];
}

/** As many random numbers below every modulus as a quota. */
const batch = (count: number): Buffer[] =>
  Array.from({ length: count }, () => Buffer.concat([Buffer.alloc(1), randomBytes(255)]));

/** One organization of the bench's size, with departments, ages and years enough for a report by segments. */
async function hire(sql: postgres.Sql): Promise<EmployeeId[]> {
  await sql`
    with organization as (
      insert into organizations (code, name, mail_domains) values ('bench', 'bench', '{bench.example}') returning id
    ), contract as (
      insert into contracts (organization_id, first_half_year, headcount_band, fee_yen, quota, floor)
      select id, '2029H1', 'any', 1000000, 4, 10 from organization
    )
    insert into employees (organization_id, number, email, name, department, born_on, joined_on, layer)
    select id, n::text, 'e' || n || '@bench.example', '社員', (array['営業部', '開発部', '製造部'])[1 + n % 3],
      make_date(1970 + (n / 2) % 35, 5, 1), make_date(2000 + n % 25, 4, 1), (array['若手', '中堅', '管理職'])[1 + n % 3]
    from organization, generate_series(1, ${people}::int) n`;
  await sql`analyze`;
  const rows = await sql`select id from employees order by email`;
  return rows.map(({ id }) => employeeId(id)).filter((id) => id !== null);
}

/** The tickets that the demo's desk gives out today, and how many a person gets. */
async function openSessionKey(url: string): Promise<{ id: string; quota: number }> {
  const [row] = await asAdmin(
    url,
    (sql) => sql`
      select k.id, c.quota from signing_keys k join contracts c on c.first_half_year <= k.period
      where k.kind = 'session' order by k.period desc, c.first_half_year desc limit 1`,
  );
  if (!row) throw new Error('the demo has no session key');
  return { id: String(row.id), quota: Number(row.quota) };
}
