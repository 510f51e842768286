import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, pause, readPid, stopSurvivors } from './part.mjs';
import { freePort, isOurs, removePostgres, startPostgres } from './postgres.mjs';
import { build, Refusal, root, run } from './prepare.mjs';

const wings = ['desk', 'consultation', 'report'];
const variable = (wing) => `${wing.toUpperCase()}_DATABASE_URL`;

/**
 * Starts everything and returns the address and a stop function: web first, then worker, then database. `onStop` gets the stop
 * function before anything runs, so that Ctrl-C during the start leaves nothing behind.
 * @param {{ folder: string, port: number, fast?: boolean, reset?: boolean, log: (line: string) => void, onStop?: (stop: () => Promise<void>) => void }} options
 */
export async function startProduct({ folder, port, fast = false, reset = false, log, onStop = () => {} }) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const release = takeFolder(folder);
  const parts = [release];
  const stop = async () => {
    for (let part = parts.pop(); part; part = parts.pop()) await part();
  };
  onStop(stop);
  try {
    await stopSurvivors(folder);
    if (reset) await empty(folder);
    await checkPort(port);
    const admin = await databases(folder, fast, parts);
    const url = `http://localhost:${port}`;
    const env = environment(folder, url, admin);
    await Promise.all([prepare(env, admin, log), build(log)].map(settled)).then(orThrow);
    await checkPort(port); // minutes may have passed: never take another instance on this port for our own
    const worker = launch(['--import', 'tsx', 'bin/worker.ts'], env, folder, 'worker', log);
    parts.push(worker.stop);
    if (env.MICHISUJI_MODE === 'demo') parts.push(launch(['bin/relay.mjs'], env, folder, 'relay', log).stop);
    const web = launch([next, 'start', '-p', String(port)], env, folder, 'web', log);
    parts.push(web.stop);
    await Promise.race([answering(url, path.join(folder, 'web.log')), web.endedAtOnce]);
    return { url, admin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const next = 'node_modules/next/dist/bin/next';

/** Both are waited for, so that a failure of one leaves the other not running behind. */
const settled = (work) =>
  work.then(
    () => null,
    (error) => error,
  );
function orThrow(errors) {
  const first = errors.find(Boolean);
  if (first) throw first;
}

/** Blinding is arithmetic on long numbers, which leaves much that dies young; with room for it, fewer collections copy what lives. */
const roomForYoung = '--max-semi-space-size=32';

async function prepare(env, admin, log) {
  log('preparing the databases and the demo');
  const code = await run([roomForYoung, '--import', 'tsx', 'db/prepare.ts'], {
    env: { ...env, ...admin },
    quiet: true,
  });
  if (code !== 0)
    throw new Refusal('データベースを準備できませんでした。', 'The databases could not be prepared.');
}

/** Ends everything in order at Ctrl-C or an error of the supervisor itself; returns what takes the stop function. */
export function stopOnSignals() {
  let halt = async () => {};
  let stopping = false;
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    await halt();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
  process.on('uncaughtException', (error) => {
    console.error(error.message);
    stop(1);
  });
  return (given) => {
    halt = given;
  };
}

/** The three admin URLs: those given, or databases in the embedded server. */
async function databases(folder, fast, parts) {
  const given = wings.filter((wing) => process.env[variable(wing)]);
  if (given.length === wings.length)
    return Object.fromEntries(wings.map((wing) => [variable(wing), process.env[variable(wing)]]));
  const starting = startPostgres({ root, folder, fast });
  parts.push(() =>
    starting.then(
      ({ stop }) => stop(),
      () => {},
    ),
  );
  const server = await starting;
  return Object.fromEntries(wings.map((wing) => [variable(wing), server.url(`michisuji_${wing}`)]));
}

/** What web and worker get: where the databases are, without the administrator's name and password. */
function environment(folder, url, admin) {
  const bare = Object.entries(admin).map(([name, value]) => {
    const address = new URL(value);
    address.username = '';
    address.password = '';
    return [name, address.toString()];
  });
  return {
    ...process.env,
    ...Object.fromEntries(bare),
    MICHISUJI_MODE: process.env.MICHISUJI_MODE ?? 'demo',
    MICHISUJI_DATA: folder,
    PUBLIC_URL: process.env.PUBLIC_URL ?? url,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
}

async function checkPort(port) {
  try {
    await freePort(port, '::');
  } catch (error) {
    if (error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL') return; // a machine without IPv6
    throw new Refusal(
      `ポート ${port} は使われています。--port で別の番号を指定してください。`,
      `Port ${port} is taken. Please choose another one with --port.`,
    );
  }
}

/** One instance a data folder: a pid file whose process is still a supervisor is a running instance. */
function takeFolder(folder) {
  const file = path.join(folder, 'supervisor.pid');
  const pid = readPid(file);
  if (pid !== process.pid && isOurs(pid, /\b(start|e2e|test|bench)\.mjs\b/)) {
    throw new Refusal(
      `みちすじはすでに動いています（プロセス ${pid}）。先にそちらを Ctrl-C で止めてください。`,
      `みちすじ is already running from this checkout (process ${pid}). Please stop that one first.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** Starts over: everything in the data folder goes, but for the file that says that it is ours. */
async function empty(folder) {
  await removePostgres({ root, folder });
  for (const name of readdirSync(folder))
    if (name !== 'supervisor.pid') rmSync(path.join(folder, name), { recursive: true, force: true });
}

async function answering(url, log) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${url}/bulletin`).catch(() => null);
    if (answer && answer.status !== 500) return; // 503 before the first bulletin is published
    await pause(100);
  }
  throw new Refusal(
    `30秒待ちましたが応答がありません。${log} を見てください。`,
    `No answer within 30 s. Please see ${log}.`,
  );
}
