import { describe, expect, it } from 'vitest';
import { findNames } from './queries';
import { evenNames, maskNames } from './rules';
import { addressed, clean, names, plain } from './test-names';

/** How well names in texts are noticed, over a list of 300 names in 8 sentences and 100 sentences that name nobody. */

async function isMarked(frame: string, name: string): Promise<boolean> {
  const from = [...(frame.split('{}')[0] ?? '')].length;
  const to = from + [...name].length;
  const spans = await findNames(frame.replace('{}', name));
  return spans.some((span) => span.from <= from && span.to >= to);
}

async function missed(frames: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const frame of frames)
    for (const name of names) if (!(await isMarked(frame, name))) found.push(frame.replace('{}', name));
  return found;
}

describe('names in a text', () => {
  it('are noticed: at least 97 % beside a form of address, 90 % of all', async () => {
    expect([names.length, new Set(names).size, addressed.length + plain.length]).toEqual([300, 300, 8]);
    const [without, withAddress] = [await missed(plain), await missed(addressed)];
    const tried = { all: 300 * 8, addressed: 300 * addressed.length };
    const all = 1 - (without.length + withAddress.length) / tried.all;
    const beside = 1 - withAddress.length / tried.addressed;
    console.info(
      `names noticed: ${(all * 100).toFixed(1)} % of ${tried.all}, ${(beside * 100).toFixed(1)} % of ${tried.addressed} beside a form of address`,
    );
    expect(beside).toBeGreaterThanOrEqual(0.97);
    expect(all).toBeGreaterThanOrEqual(0.9);
  });

  it('are seen in at most 2 of 100 sentences that name nobody', async () => {
    expect(clean).toHaveLength(100);
    const wrong: string[] = [];
    for (const sentence of clean)
      for (const { from, to } of await findNames(sentence))
        wrong.push(`${[...sentence].slice(from, to).join('')} in ${sentence}`);
    console.info(`false marks: ${wrong.length} in ${clean.length} sentences`);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
  });

  it('are masked where they were found, rare characters and emoji around them or not', async () => {
    const text = '🙂𠮷田さんと髙﨑課長が👨‍👩‍👧のことで話した';
    expect(maskNames(text, await findNames(text), '〇〇')).toBe('🙂〇〇さんと〇〇課長が👨‍👩‍👧のことで話した');
    expect(maskNames('', await findNames(''), '〇〇')).toBe('');
    expect([...evenNames('髙﨑𠮷田')]).toEqual([...'高崎吉田']);
  });
});
