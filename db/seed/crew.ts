import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Life } from './life';
import { walk } from './walk';

/** Blind signatures are arithmetic, so lives are walked on as many cores as there are, up to four. */
export const spareCores = (): number => Math.min(4, availableParallelism());

/**
 * Starts so many processes at once, so that they have read the product by the time that there is something to walk. What it returns deals
 * lives out to them and waits for the last; without processes it walks here.
 */
export function recruit(processes: number): (lives: readonly Life[]) => Promise<void> {
  if (processes === 0) return walkHere;
  const members = Array.from({ length: processes }, startMember);
  return async (lives) => {
    await Promise.all(
      members.map((member, place) =>
        deal(
          member,
          lives.filter((_, index) => index % processes === place),
        ),
      ),
    );
  };
}

/** Lives that wait for the database at the same time. */
const abreast = 6;

export async function walkHere(lives: readonly Life[]): Promise<void> {
  const waiting = [...lives];
  const walkOn = async (): Promise<void> => {
    for (let life = waiting.shift(); life; life = waiting.shift()) await walk(life);
  };
  await Promise.all(Array.from({ length: abreast }, walkOn));
}

/** Arithmetic on long numbers leaves much that dies young; with more room for it, fewer collections copy what lives. */
const roomForYoung = '--max-semi-space-size=32';

/** A child inherits the flags of this process, and with them the loader of TypeScript; worker threads would not. */
function startMember(): ChildProcess {
  const file = fileURLToPath(new URL('./crew-member.ts', import.meta.url));
  return fork(file, { execArgv: [...process.execArgv, roomForYoung] });
}

function deal(member: ChildProcess, lives: readonly Life[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) =>
      code === 0 ? resolve() : reject(new Error(`seed: a process of the crew ended with ${code}`));
    if (member.exitCode !== null) end(member.exitCode);
    member.once('error', reject);
    member.once('exit', end);
    member.send([...lives]);
  });
}
