import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setUpDatabases } from '@/db/setup';
import { freePort, startPostgres } from '../../postgres.mjs';
import { root } from '../../prepare.mjs';
import { answering, type Part, part, web } from './web';

/** Two web processes on one database, a worker for the mails, and relays: everything on the loopback address. */
export type Instance = {
  urls: [string, string];
  webs: [Part, Part];
  relay: Part;
  coturn: Part | null;
  /** Which relay the product names to browsers from now on. */
  use: (name: 'built-in' | 'coturn') => Promise<void>;
  stop: () => Promise<void>;
};

const folder = path.join(root, '.test', 'drill-room');
const wings = ['desk', 'consultation', 'report'] as const;
const coturnSecret = 'a secret that the drill shares with its coturn';
const turnserver =
  ['/usr/bin/turnserver', '/usr/local/bin/turnserver'].find((file) => existsSync(file)) ?? null;

export async function startInstance(): Promise<Instance> {
  rmSync(path.join(folder, 'data'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'data'), { recursive: true, mode: 0o755 });
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let one = stops.pop(); one; one = stops.pop()) await one();
  };
  try {
    return await start(stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(stops: (() => Promise<void>)[], stop: () => Promise<void>): Promise<Instance> {
  const data = path.join(folder, 'data');
  const server = await startPostgres({ root, folder, fast: true });
  stops.push(server.stop);
  const urlOf = (wing: string) => server.url(`drill_${wing}`);
  Object.assign(process.env, {
    MICHISUJI_MODE: 'demo',
    MICHISUJI_DATA: data,
    E2E_CONSULTATION_DATABASE_URL: urlOf('consultation'),
    ...Object.fromEntries(
      wings.map((wing) => [`${wing.toUpperCase()}_DATABASE_URL`, withoutLogin(urlOf(wing))]),
    ),
  });
  await setUpDatabases({ desk: urlOf('desk'), consultation: urlOf('consultation'), report: urlOf('report') });
  const keep = (one: Part) => {
    stops.push(() => one.kill('SIGTERM'));
    return one;
  };
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  keep(await part('worker', ['--import', 'tsx', 'bin/worker.ts'], env, folder));
  const relay = keep(await part('relay', ['bin/relay.mjs', '--folder', folder], env, folder));
  const coturn = turnserver ? await startCoturn(turnserver, env) : null;
  if (coturn) keep(coturn.part);
  const [one, two] = await twoPorts();
  const webs: [Part, Part] = [
    keep(await web('web-1', one, env, folder)),
    keep(await web('web-2', two, env, folder)),
  ];
  const urls: [string, string] = [`http://localhost:${one}`, `http://localhost:${two}`];
  await Promise.all(urls.map(answering));
  const use = async (name: 'built-in' | 'coturn') => {
    const known = name === 'coturn' && coturn ? coturn.settings : await builtIn();
    writeFileSync(path.join(data, 'relay.json'), JSON.stringify(known));
  };
  await use('built-in');
  return { urls, webs, relay, coturn: coturn?.part ?? null, use, stop };
}

function withoutLogin(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.toString();
}

/** The built-in relay says in a file where it listens. */
async function builtIn(): Promise<unknown> {
  const { readFile } = await import('node:fs/promises');
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await readFile(path.join(folder, 'relay.json'), 'utf8').catch(() => '');
    if (text) return JSON.parse(text);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the built-in relay does not say where it is');
}

async function twoPorts(): Promise<[number, number]> {
  const first = randomInt(22_000, 27_000);
  return [await freePort(first, 'localhost'), await freePort(first + 1 + randomInt(100), 'localhost')];
}

/** The settings of docs/coturn.conf as far as they hold on a loopback address. */
async function startCoturn(command: string, env: NodeJS.ProcessEnv) {
  const port = randomInt(27_100, 28_000);
  const file = path.join(folder, 'coturn.conf');
  const lines = [
    'use-auth-secret',
    `static-auth-secret=${coturnSecret}`,
    'realm=localhost',
    `listening-port=${port}`,
    'listening-ip=127.0.0.1',
    'relay-ip=127.0.0.1',
    'min-port=28100',
    'max-port=31900',
    'denied-peer-ip=0.0.0.0-126.255.255.255',
    'denied-peer-ip=128.0.0.0-255.255.255.255',
    'allowed-peer-ip=127.0.0.1',
    'allow-loopback-peers',
    'no-multicast-peers',
    'no-cli',
    'no-tls',
    'no-dtls',
    'no-stdout-log',
    'log-file=/dev/null',
    `userdb=${path.join(folder, 'coturn.db')}`,
    `pidfile=${path.join(folder, 'coturn.pid')}`,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  const running = await part('coturn', ['-c', file], env, folder, command);
  return {
    part: running,
    settings: { urls: [`turn:127.0.0.1:${port}?transport=udp`], secret: coturnSecret },
  };
}
