import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Life } from './life';
import { walk } from './walk';

/** Blind signatures are arithmetic, so lives are walked on as many cores as there are, up to four. */
export const spareCores = (): number => Math.min(4, availableParallelism());

/** Walks all lives, dealt out to so many processes; with none, here. */
export async function walkAll(lives: readonly Life[], processes: number): Promise<void> {
  if (processes === 0) return walkHere(lives);
  const hands = Array.from({ length: processes }, (_, member) =>
    lives.filter((_, index) => index % processes === member),
  );
  await Promise.all(hands.map(inProcess));
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
function inProcess(lives: readonly Life[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL('./crew-member.ts', import.meta.url));
    const member = fork(file, { execArgv: [...process.execArgv, roomForYoung] });
    member.once('error', reject);
    member.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`seed: a process of the crew ended with ${code}`)),
    );
    member.send([...lives]);
  });
}
