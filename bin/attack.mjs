// `npm run attack [-- --quick] [--only T5,T9] [--json FILE] [--write]`: tries to break the promise, on a scratch server of its own.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { removePostgres, startPostgres } from './postgres.mjs';
import { checkNode, install, Refusal, root, run } from './prepare.mjs';
import { stopOnSignals } from './product.mjs';

const folder = path.join(root, '.test', 'attack');
const results = path.join(folder, 'rows.json');
const wings = ['desk', 'consultation', 'report'];

/** Runs the suite; returns the exit code and how many rows passed and failed. */
export async function attack(options) {
  await empty();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const running = { server: null };
  stopOnSignals()(async () => running.server?.stop());
  try {
    running.server = await startPostgres({ root, folder, keepLog: true });
    let code = await phase('break', running.server, options);
    if (existsSync(path.join(folder, 'erase.json'))) code = (await eraseAndRestore(running, options)) || code;
    code = (await phase('report', null, options)) || code;
    return { code, ...counts(code) };
  } finally {
    await running.server?.stop();
    await empty();
  }
}

const phase = (name, server, options) =>
  run(['--import', 'tsx', 'bin/attack/main.ts'], { env: environment(name, server, options) });

/**
 * T15 and the end of T16 need a server that stops: copy the stopped data, delete an account in the running one, put the old copy back, read.
 */
async function eraseAndRestore(running, options) {
  const data = readFileSync(path.join(folder, 'data-directory'), 'utf8').trim();
  const copy = `${data}-copy`;
  const restart = async () => {
    running.server = await startPostgres({ root, folder, keepLog: true });
  };
  await running.server.stop();
  execFileSync('cp', ['-a', data, copy]);
  await restart();
  const erased = await phase('erase', running.server, options);
  await running.server.stop();
  rmSync(data, { recursive: true, force: true });
  execFileSync('mv', [copy, data]);
  await restart();
  const read = await phase('restored', running.server, options);
  await running.server.stop();
  return erased || read;
}

function environment(name, server, options) {
  const urls = server
    ? wings.map((wing) => [`${wing.toUpperCase()}_DATABASE_URL`, server.url(`attack_${wing}`)])
    : [];
  return {
    ...process.env,
    ...Object.fromEntries(urls),
    MICHISUJI_MODE: 'demo',
    MICHISUJI_DATA: path.join(folder, 'data'),
    ATTACK: JSON.stringify({ ...options, phase: name, folder, data: productFolder() }),
  };
}

const productFolder = () => path.resolve(root, process.env.MICHISUJI_DATA ?? '.data');

async function empty() {
  await removePostgres({ root, folder });
  rmSync(folder, { recursive: true, force: true });
}

/** What the run wrote down; a run that wrote nothing has failed. */
function counts(code) {
  try {
    const rows = JSON.parse(readFileSync(results, 'utf8'));
    const failed = rows.filter(({ pass }) => !pass).length;
    if (rows.length > 0)
      return { passed: rows.length - failed, failed: failed + (code !== 0 && failed === 0 ? 1 : 0) };
  } catch {}
  return { code: code || 1, passed: 0, failed: 1 };
}

function optionsOf() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      json: { type: 'string', default: '' },
      write: { type: 'boolean', default: false },
    },
  });
  return { ...values, only: values.only.split(',').filter(Boolean) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    checkNode();
    install(console.log);
    const { code, passed, failed } = await attack(optionsOf());
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
