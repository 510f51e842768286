import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import path from 'node:path';
import { build, root } from '../../prepare.mjs';

export type Part = { kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>; again: () => Promise<void> };

/** A process of the drill in its own group, logged to a file, which can be killed and come back. */
export async function part(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  folder: string,
  command = process.execPath,
): Promise<Part> {
  let child: ChildProcess;
  const again = async () => {
    const log = openSync(path.join(folder, `${name}.log`), 'a');
    child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', log, log] });
    await once(child, 'spawn');
  };
  await again();
  const kill = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, signal);
    await ended;
  };
  return { kill, again };
}

/** The built product as a web process of its own. */
export async function web(name: string, port: number, env: NodeJS.ProcessEnv, folder: string): Promise<Part> {
  await build((line: string) => console.error(line));
  const url = `http://localhost:${port}`;
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next');
  return part(
    name,
    [next, 'start', '-p', String(port)],
    { ...env, PUBLIC_URL: url, NODE_ENV: 'production' },
    folder,
  );
}

export async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (
      await fetch(`${url}/client/sign-in`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no answer at ${url}`);
}
