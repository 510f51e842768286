import { expect } from '@playwright/test';
import type { Depth, Finding } from '../../attack/row';
import { enterBoth, type Figures, figuresOf, type Pair, write } from './people';

/** Milliseconds within which both sides are to be connected on a loopback address. The quick form says how long it took, and judges it not: it runs beside other tests. */
const limit = 2000;

/** Both talk, show themselves and write; what arrived is what the browsers count. */
export async function talkBothWays(pair: Pair, relay: string, { quick }: Depth): Promise<Finding> {
  const { client, consultant } = pair;
  const took = await enterBoth(pair);
  await write(client, consultant, 'こんにちは。𠮷野です 🙂');
  await write(consultant, client, 'どんなことがあったか、聞かせてください。');
  for (const page of [client, consultant]) await page.getByRole('button', { name: 'カメラ：切' }).click();
  for (const page of [client, consultant])
    await expect.poll(async () => talks(await figuresOf(page)), { timeout: 60_000 }).toBe(true);
  const figures = await Promise.all([client, consultant].map(figuresOf));
  const relayed = figures.every(({ kinds }) => kinds.length === 2 && kinds.every((kind) => kind === 'relay'));
  return {
    tried: `two browsers at two web processes talk, show and write through ${relay}`,
    n: 1,
    result: `connected in ${took} ms; ${figures.map(sentence).join(' / ')}`,
    passMark: `both ways: frames, sound, words, relay to relay${quick ? '' : `; connected within ${limit} ms`}`,
    pass: relayed && (quick || took <= limit) && figures.every(talks),
  };
}

const talks = ({ frames, energy, words }: Figures): boolean => frames > 10 && energy > 0.01 && words > 0;

const sentence = ({ frames, energy, words, kinds }: Figures): string =>
  `${frames} frames, sound energy ${energy.toFixed(2)}, ${words} words, ${kinds.join(' to ')}`;
