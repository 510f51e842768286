// One instance of the product: database, web, worker. Used by start and test alike.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, startPostgres } from './postgres.mjs';
import { build, Refusal, root, run } from './prepare.mjs';

const wings = ['desk', 'consultation', 'report'];
const variable = (wing) => `${wing.toUpperCase()}_DATABASE_URL`;

/**
 * Starts everything and returns the address and a stop function: web first, then worker, then database.
 * @param {{ folder: string, port: number, fast?: boolean, reset?: boolean, log: (line: string) => void }} options
 */
export async function startProduct({ folder, port, fast = false, reset = false, log }) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const release = takeFolder(folder);
  if (reset) empty(folder);
  const parts = [];
  const stop = async () => {
    for (const part of parts.reverse()) await part();
    release();
  };
  try {
    await checkPort(port);
    const admin = await databases(folder, fast, parts);
    const url = `http://localhost:${port}`;
    const env = environment(folder, url, admin);
    log('preparing the databases and the demo');
    const prepared = run(['--import', 'tsx', 'db/prepare.ts'], { env: { ...env, ...admin }, quiet: true });
    await Promise.all([
      build(log),
      prepared.then(
        failUnless('データベースを準備できませんでした。', 'The databases could not be prepared.'),
      ),
    ]);
    parts.push(launch(['node_modules/next/dist/bin/next', 'start', '-p', String(port)], env, folder, 'web'));
    parts.splice(-1, 0, launch(['--import', 'tsx', 'bin/worker.ts'], env, folder, 'worker'));
    await answering(url, path.join(folder, 'web.log'));
    return { url, admin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The three admin URLs: those given, or databases in the embedded server. */
async function databases(folder, fast, parts) {
  const given = wings.filter((wing) => process.env[variable(wing)]);
  if (given.length === wings.length)
    return Object.fromEntries(wings.map((wing) => [variable(wing), process.env[variable(wing)]]));
  const server = await startPostgres({ root, folder, fast });
  parts.push(server.stop);
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

const failUnless = (ja, en) => (code) => {
  if (code !== 0) throw new Refusal(ja, en);
};

async function checkPort(port) {
  try {
    await freePort(port, '::');
  } catch {
    throw new Refusal(
      `ポート ${port} は使われています。--port で別の番号を指定してください。`,
      `Port ${port} is taken. Please choose another one with --port.`,
    );
  }
}

/** One instance a data folder: a pid file whose process still lives is a running instance. */
function takeFolder(folder) {
  const file = path.join(folder, 'supervisor.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid && pid !== process.pid && lives(pid)) {
    throw new Refusal(
      `みちすじはすでに動いています（プロセス ${pid}）。先にそちらを Ctrl-C で止めてください。`,
      `みちすじ is already running from this checkout (process ${pid}). Please stop that one first.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** Starts over: everything in the data folder goes, but for the file that says that it is ours. */
function empty(folder) {
  for (const name of readdirSync(folder))
    if (name !== 'supervisor.pid') rmSync(path.join(folder, name), { recursive: true, force: true });
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts a process in its own group, so that Ctrl-C reaches only the supervisor, and returns how to stop it. */
function launch(args, env, folder, name) {
  const log = path.join(folder, `${name}.log`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writeFileSync(log, '');
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => writeFileSync(log, chunk, { flag: 'a' }));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 8000);
    await ended;
    clearTimeout(hard);
  };
}

async function answering(url, log) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${url}/bulletin`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Refusal(
    `30秒待ちましたが応答がありません。${log} を見てください。`,
    `No answer within 30 s. Please see ${log}.`,
  );
}
