import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Life } from './life';
import { walk } from './walk';

/** Blind signatures are arithmetic, so lives are walked on as many cores as there are, up to four. */
export const spareCores = (): number => Math.min(4, availableParallelism());

/**
 * Starts a crew of so many processes, this one included, so that the others have read the product by the time that there is something to
 * walk. What it returns walks all lives: whoever is free takes the next one.
 */
export function recruit(processes: number): (lives: readonly Life[]) => Promise<void> {
  const members = Array.from({ length: processes - 1 }, startMember);
  return async (lives) => {
    const waiting = [...lives];
    await Promise.all([walkHere(waiting), ...members.map((member) => deal(member, waiting))]);
  };
}

/** Lives that wait for the database at the same time: enough to keep a core busy, since every further connection costs its start. */
const abreast = 3;

async function walkHere(waiting: Life[]): Promise<void> {
  const walkOn = async (): Promise<void> => {
    for (let life = waiting.shift(); life; life = waiting.shift()) await walk(life);
  };
  await Promise.all(Array.from({ length: abreast }, walkOn));
}

/** A child inherits the flags of this process, and with them the loader of TypeScript; worker threads would not. */
function startMember(): ChildProcess {
  const file = fileURLToPath(new URL('./crew-member.ts', import.meta.url));
  return fork(file);
}

/** Hands out lives one by one, the next when one is walked; resolves when the member has ended well. */
function deal(member: ChildProcess, waiting: Life[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) =>
      code === 0 ? resolve() : reject(new Error(`seed: a process of the crew ended with ${code}`));
    if (member.exitCode !== null) return end(member.exitCode);
    member.once('error', reject);
    member.once('exit', end);
    member.on('message', () => member.send(waiting.shift() ?? 'done'));
    for (let place = 0; place < abreast; place += 1) member.send(waiting.shift() ?? 'done');
  });
}
