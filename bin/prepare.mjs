// What start and test share before anything of the product can run: Node's version, disk, packages. Plain Node built-ins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A refusal with one clear sentence in each language; never a stack trace. */
export class Refusal extends Error {
  constructor(ja, en) {
    super(`${ja}\n${en}`);
  }
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `Node.js ${process.versions.node} では動きません。20.19 以上にしてください。`,
    `Node.js ${process.versions.node} is too old. Please use 20.19 or newer.`,
  );
}

const neededGigabytes = 1.5;

export function checkDisk() {
  if (existsSync(stamp())) return;
  const { bavail, bsize } = statfsSync(root);
  const free = (bavail * bsize) / 1e9;
  if (free >= neededGigabytes) return;
  throw new Refusal(
    `ディスクの空きが ${free.toFixed(1)} GB しかありません。${neededGigabytes} GB 以上あけてください。`,
    `Only ${free.toFixed(1)} GB of disk are free. Please free at least ${neededGigabytes} GB.`,
  );
}

const stamp = () => path.join(root, 'node_modules', '.michisuji-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Installs exactly what the lock says, only when the lock changed. Install scripts are off: none is needed. */
export function install(log) {
  if (existsSync(stamp()) && readFileSync(stamp(), 'utf8') === lockHash()) return;
  log('installing packages');
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const done = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    throw new Refusal(
      'パッケージを入れられませんでした。ネットワークを確かめて、もう一度実行してください。',
      'Packages could not be installed (npm ci). Please check the network and run this again.',
    );
  }
  writeFileSync(stamp(), lockHash());
}

/** Builds when a source changed since the last build. */
export async function build(log) {
  const file = path.join(root, '.next', 'michisuji-sources');
  const wanted = sourcesHash();
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  log('building');
  rmSync(file, { force: true });
  const code = await run([path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    quiet: true,
  });
  if (code !== 0)
    throw new Refusal(
      'ビルドに失敗しました。上の行を見てください。',
      'The build failed. Please see the lines above.',
    );
  writeFileSync(file, wanted);
}

/** Hash over the content of everything that the build reads; tests are not part of it. */
function sourcesHash() {
  const hash = createHash('sha256').update(process.version);
  for (const file of sourcesOf(root).sort())
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

const sourcesOf = (base) =>
  sources
    .filter((name) => existsSync(path.join(base, name)))
    .flatMap((name) => (statSync(path.join(base, name)).isFile() ? [name] : filesIn(base, name)))
    .filter((name) => !/\.test\.tsx?$/.test(name));

const filesIn = (base, folder) =>
  readdirSync(path.join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(base, name) : [name];
  });

const sources = [
  'app',
  'components',
  'lib',
  'db',
  'proxy.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
  'public',
  'instrumentation.ts',
];

/** Runs a Node program of the checkout to its end. `quiet` shows its output only when it fails. */
export function run(args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of quiet ? [child.stdout, child.stderr] : []) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('close', (code) => {
      if (code !== 0 && quiet) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}
