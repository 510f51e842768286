import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { cloudWidth, layCloud, mostWords, touches } from './cloud-layout';
import { type CloudWord, ThemeCloud } from './theme-cloud';

const render = (items: readonly CloudWord[]) =>
  renderToStaticMarkup(
    createElement(ThemeCloud, {
      finding: '所見です。',
      n: null,
      caption: '表',
      item: '語',
      items,
      language: 'ja',
    }),
  );
const wordsOf = (html: string) =>
  [...html.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g)].map((match) => ({
    size: Number(match[1]),
    label: match[2],
  }));
const rowsOf = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/g)].map((match) => match[1]?.replace(/<[^>]+>/g, ''));

const item = fc.record({
  length: fc.integer({ min: 1, max: 24 }),
  percent: fc.integer({ min: 10, max: 90 }),
});
const items = fc
  .array(item, { minLength: 1, maxLength: mostWords })
  .map((all) =>
    all
      .sort((a, b) => b.percent - a.percent)
      .map(({ length, percent }, n) => ({ key: `k${n}`, label: `${'語'.repeat(length)}${n}`, percent })),
  );

test('every item is drawn, once, and the table has the same', () => {
  fc.assert(
    fc.property(items, (all) => {
      const html = render(all);
      const labels = all.map(({ label }) => label);
      expect(wordsOf(html).map(({ label }) => label)).toEqual(labels);
      expect(rowsOf(html)).toEqual(labels);
    }),
    { numRuns: 25 },
  );
});

test('no two words touch, and none leaves the picture', () => {
  fc.assert(
    fc.property(items, (all) => {
      const { words, top, height } = layCloud(
        all.map(({ percent, ...word }) => ({ ...word, weight: percent })),
      );
      for (const [index, word] of words.entries()) {
        expect(words.slice(0, index).filter((other) => touches(word, other))).toEqual([]);
        expect(Math.abs(word.x - cloudWidth / 2) + word.width / 2).toBeLessThanOrEqual(cloudWidth / 2);
        expect(word.y).toBeGreaterThan(top);
        expect(word.y).toBeLessThan(top + height);
      }
    }),
    { numRuns: 25 },
  );
});

test('a word’s size follows the square root of its share', () => {
  const [first, second] = wordsOf(
    render([
      { key: 'a', label: '学び', percent: 40 },
      { key: 'b', label: '副業', percent: 10 },
    ]),
  );
  expect((first?.size ?? 0) / (second?.size ?? 1)).toBeCloseTo(2, 1);
});

test('is a figure with its finding, level words, no script, and the same every time', () => {
  const all = [
    { key: 'a', label: '学び', percent: 40 },
    { key: 'b', label: '働く時間', percent: 25 },
  ];
  const html = render(all);
  expect(html).toMatch(/^<figure.*?<figcaption.*?所見です。.*?<\/figcaption>/s);
  expect(html).not.toMatch(/<text[^>]*transform|<script|writing-mode/);
  expect(render(all)).toBe(html);
  expect(wordsOf(render([{ key: 'long', label: '語'.repeat(200), percent: 10 }]))).toHaveLength(1);
});
