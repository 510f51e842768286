import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Life } from './life';
import { walk } from './walk';

/** Blind signatures are arithmetic: one thread walks about twenty lives a second, so the demo uses the cores there are, up to four. */
export const spareThreads = (): number => Math.min(4, availableParallelism());

/** Walks all lives, dealt out to so many threads; with none, here, a few at a time. */
export async function walkAll(lives: readonly Life[], threads: number): Promise<void> {
  if (threads === 0) return walkHere(lives);
  const hands = Array.from({ length: threads }, (_, thread) =>
    lives.filter((_, index) => index % threads === thread),
  );
  await Promise.all(hands.map(inThread));
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

function inThread(lives: readonly Life[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./crew-member.ts', import.meta.url), { workerData: lives });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`seed: a thread ended with ${code}`)),
    );
  });
}
