import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openAccount } from '@/lib/consultation/client/commands';
import { dataPath } from '@/lib/env';
import { deskCodes } from '@/lib/identity/desk/code-desk';
import { requestCode } from '@/lib/identity/sign-in-code';
import { spentHash } from '@/lib/keys/blind-signature';
import { castBallot } from '@/lib/report/ballot/commands';
import { addMinutes } from '@/lib/shared/calendar';
import type { Admin } from './admin';
import { needlesOf, search, type Written } from './needles';
import type { Attack } from './row';
import type { World } from './world';

/**
 * T16. After sign-ins, mails, refusals and errors, what machines write by themselves is searched: the worker's output, mails, rows of jobs,
 * messages of the database's errors, PostgreSQL's own log of everything that the attacks before this one did, and the logs of the last browser
 * stories where they lie in `.test/product`.
 */
export const traces: Attack = {
  id: 'T16',
  world: true,
  async attack(world) {
    const written = await load(world);
    const found = search(written, await needlesOf(world));
    const lines = written.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    return {
      tried: `${written.map(({ name }) => name).join(', ')}: addresses where they don't belong, IP addresses, tickets, account ids, spent hashes`,
      n: lines,
      result: `${found.length} found${found[0] ? ` (${found[0]})` : ''} in ${written.length} places`,
      passMark: '0 where they don’t belong',
      pass: found.length === 0 && written.length >= 4,
    };
  },
  async control(world) {
    const needles = await needlesOf(world);
    const planted = [
      {
        name: 'planted',
        text: `203.0.113.9 POST /client ${needles.secret[0]} ${needles.addresses[0]} ${needles.secret.at(-1)}`,
      },
    ];
    const found = search(planted, needles);
    return {
      against: 'one planted line of an ordinary access log',
      result: `${found.length} found`,
      broken: found.length >= 4,
    };
  },
};

/** Sign-ins with mail, refused tickets and ballots, a job that fails, and the worker that does it all. */
async function load(world: World): Promise<Written[]> {
  const { holders, clients, admin } = world;
  const now = new Date();
  for (const { email } of holders.slice(0, 25)) await requestCode(deskCodes(), 'desk', email, true, now);
  await refusals(world, addMinutes(now, 1));
  const jobs = await jobRows(admin);
  const worker = await runWorker();
  const states = clients.length > 0 ? await databaseErrors(world) : '';
  return [
    { name: 'job rows', text: jobs },
    { name: 'worker output', text: worker },
    { name: 'database errors', text: states },
    { name: 'PostgreSQL’s log', text: readFileSync(path.join(dataPath('.'), '..', 'postgres.log'), 'utf8') },
    ...filesIn(dataPath('mailbox')).map((file) => ({
      name: 'mail',
      text: readFileSync(file, 'utf8'),
      mail: true,
    })),
    ...storyLogs(),
  ].reduce(joined, []);
}

/** One entry a kind of place. */
function joined(all: Written[], next: Written): Written[] {
  const known = all.find(({ name }) => name === next.name);
  if (known) known.text += `\n${next.text}`;
  else all.push(next);
  return all;
}

async function refusals({ clients }: World, now: Date): Promise<void> {
  for (const { pocket } of clients.slice(0, 5)) {
    const tokens = (await pocket.device.store.read())?.tokens ?? [];
    const ticket = tokens.find(({ kind }) => kind === 'session');
    if (ticket)
      await openAccount({ nickname: 'もう一度', loginSecretHash: 'f'.repeat(64), tickets: [ticket] }, now);
    const [voice, held] = ['voice', 'held'].map((kind) => tokens.find((one) => one.kind === kind));
    await castBallot({ kind: 'organization', voice, held, choices: {} }, now);
  }
}

/** What a broken constraint says: the message of the error, as a log of the web server would have it. */
async function databaseErrors({ admin, clients }: World): Promise<string> {
  const [client] = clients;
  const tokens = (await client?.pocket.device.store.read())?.tokens ?? [];
  const [token] = tokens;
  if (!token) return '';
  const sql = admin('consultation');
  const message =
    await sql`insert into spent_tickets (key_id, hash) values (${token.keyId}, ${spentHash(token)})`.then(
      () => 'no error',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
  await sql`delete from spent_tickets where hash = ${spentHash(token)} and key_id <> ${token.keyId}`;
  return message;
}

async function jobRows(admin: Admin): Promise<string> {
  const rows = [
    ...(await admin('desk')`select to_jsonb(t)::text as text from outbox_jobs t`),
    ...(await admin('consultation')`select to_jsonb(t)::text as text from outbox_jobs t`),
  ];
  return rows.map(({ text }) => String(text)).join('\n');
}

/** The product's worker, for a few seconds. */
async function runWorker(): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/worker.ts'], {
    env: process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = 'worker\n';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await setTimeout(8000);
  child.kill('SIGTERM');
  await Promise.race([ended, setTimeout(10_000)]);
  if (child.exitCode === null) child.kill('SIGKILL');
  return output;
}

/** Logs of the last browser stories, where there are some. */
function storyLogs(): Written[] {
  const folder = path.resolve('.test', 'product');
  const logs = filesIn(folder).filter((file) => file.endsWith('.log'));
  return logs.map((file) => ({ name: `stories’ ${path.basename(file)}`, text: readFileSync(file, 'utf8') }));
}

function filesIn(base: string): string[] {
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .map((name) => path.join(base, name))
    .filter((file) => statSync(file).isFile());
}
