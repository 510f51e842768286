// A process of an instance: started in its own group, logged without people, started again when it dies, stopped in order.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isOurs } from './postgres.mjs';
import { Refusal, root } from './prepare.mjs';

/**
 * Starts a process in its own group, so that Ctrl-C reaches only the supervisor. Returns how to stop it, and a promise that rejects
 * when it ends before it has run for a while. Later it is started again when it dies.
 */
export function launch(args, env, folder, name, log) {
  const file = path.join(folder, `${name}.log`);
  writeFileSync(file, '', { mode: 0o600 });
  let wanted = true;
  let child = begin();
  const endedAtOnce = new Promise((_, reject) => child.once('exit', () => reject(tooEarly(name, file))));
  endedAtOnce.catch(() => {});

  function begin() {
    const fresh = open(args, env, file);
    writeFileSync(path.join(folder, `${name}.pid`), String(fresh.pid));
    fresh.once('exit', async () => {
      if (wanted) log(`${name} ended by itself and is started again; see ${file}`);
      await pause(1000);
      if (wanted) child = begin();
    });
    return fresh;
  }

  async function stop() {
    wanted = false;
    await end(child);
    rmSync(path.join(folder, `${name}.pid`), { force: true });
  }
  return { stop, endedAtOnce };
}

const tooEarly = (name, file) =>
  new Refusal(
    `${name} が起動してすぐに終わりました。${file} を見てください。`,
    `${name} ended at once. Please see ${file}.`,
  );

function open(args, env, file) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => appendFileSync(file, `${withoutPeople(line)}\n`));
  return child;
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 8000);
  await ended;
  clearTimeout(hard);
}

/** No log keeps a mail address, a network address, or the values that a failed statement was given. */
const withoutPeople = (line) =>
  line
    .replace(/\b(params|parameters|detail): .*/i, '$1: …')
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '…@…')
    .replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g, '…');

/** Web, worker and relay of a supervisor that was killed the hard way. The database is taken over instead (see postgres.mjs). */
export async function stopSurvivors(folder) {
  for (const [name, mark] of [
    ['web', /next/],
    ['worker', /worker\.ts/],
    ['relay', /relay\.mjs/],
  ]) {
    const pid = readPid(path.join(folder, `${name}.pid`));
    if (!isOurs(pid, mark)) continue;
    process.kill(pid, 'SIGTERM');
    for (let attempt = 0; attempt < 100 && isOurs(pid, mark); attempt += 1) await pause(50);
  }
}

export const readPid = (file) => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
