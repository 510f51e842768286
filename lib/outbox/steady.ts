import { setTimeout } from 'node:timers/promises';

/** What a worker does again and again. Every turn may be repeated or left out. */
export type SteadyLine = {
  name: string;
  seconds: number;
  work: (now: Date) => Promise<unknown>;
  now: () => Date;
};

/** Works at once and then after every pause. A turn that fails is logged by the name of its error and tried again. Resolves when stopped. */
export async function workSteadily(
  { name, seconds, work, now }: SteadyLine,
  stopped: AbortSignal,
): Promise<void> {
  while (!stopped.aborted) {
    try {
      await work(now());
    } catch (error) {
      console.error(`steady: ${name} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    }
    await setTimeout(seconds * 1000, undefined, { signal: stopped }).catch(() => undefined);
  }
}
