import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DotDelta, signed } from './dot-delta';
import { HBar } from './h-bar';
import { Likert } from './likert';
import { MatrixTable } from './matrix-table';
import { StackedBar100 } from './stacked-bar';

const common = { finding: '所見です。', n: 145, caption: '表', item: '項目', language: 'ja' } as const;
const charts: [string, ReactElement][] = [
  [
    'HBar',
    createElement(HBar, {
      ...common,
      bars: [
        { key: 'a', label: '一番', share: { percent: 31, low: 24, high: 38 } },
        { key: 'b', label: '二番', share: { percent: 10, low: 10, high: 17 } },
        { key: 'c', label: '三番', share: { percent: 90, low: 83, high: 90 } },
      ],
    }),
  ],
  [
    'StackedBar100',
    createElement(StackedBar100, {
      ...common,
      parts: [
        { key: 'yes', label: 'はい', percent: 62, text: '62%' },
        { key: 'no', label: 'いいえ', percent: 38, text: '38%' },
      ],
    }),
  ],
  [
    'DotDelta',
    createElement(DotDelta, {
      ...common,
      estimates: [{ key: 'mean', label: '平均', value: 0.48, low: -0.1, high: 1.06, limit: 2 }],
    }),
  ],
  [
    'Likert',
    createElement(Likert, { ...common, rows: [{ key: 'a', label: '問い', percents: [5, 15, 30, 35, 15] }] }),
  ],
];

const textOf = (html: string) => html.replace(/<[^>]+>/g, '\n');
const cellsOf = (html: string) =>
  [...html.matchAll(/<(?:td|th scope="row")[^>]*>(.*?)<\/(?:td|th)>/g)].map((match) =>
    textOf(match[1] ?? '').trim(),
  );

describe.each(charts)('%s', (_, element) => {
  const html = renderToStaticMarkup(element);
  const picture = /<div class="chart" aria-hidden="true">(.*?)<details/s.exec(html)?.[1] ?? '';

  test('every cell of the table is written in the picture', () => {
    const written = textOf(picture).replace(/\s+/g, '');
    const cells = cellsOf(html);
    expect(cells.length).toBeGreaterThan(2);
    for (const cell of cells)
      if (!cell.includes('〜') || written.includes('〜')) expect(written).toContain(cell);
  });

  test('is a figure with a finding, the number of people and a table; the picture is for the eye', () => {
    expect(html).toMatch(/^<figure/);
    expect(textOf(/<figcaption.*?<\/figcaption>/s.exec(html)?.[0] ?? '')).toMatch(
      /所見です。\s+回答した人：およそ145人/,
    );
    expect(html).toContain('<caption');
    expect(html.indexOf('aria-hidden="true"')).toBeLessThan(html.indexOf('<table'));
    expect(html).not.toContain('<script');
  });
});

test('a bar is as long as its share, on the scale of its neighbours', () => {
  const [, element] = charts[0] ?? [];
  const html = element ? renderToStaticMarkup(element) : '';
  const widths = [...html.matchAll(/<rect width="([\d.]+)%" height="12"/g)].map((match) => Number(match[1]));
  expect(widths).toHaveLength(3);
  const [a = 0, b = 0, c = 0] = widths;
  expect(a / b).toBeCloseTo(31 / 10);
  expect(a / c).toBeCloseTo(31 / 90);
});

test('the parts of a bar fill it', () => {
  const [, element] = charts[1] ?? [];
  const html = element ? renderToStaticMarkup(element) : '';
  expect(html).toContain('x="0%" width="62%"');
  expect(html).toContain('x="62%" width="38%"');
});

test('a change has a sign and two decimals', () => {
  expect([0.481, -0.1, 0, -0.001, 3].map(signed)).toEqual(['+0.48', '−0.10', '±0.00', '±0.00', '+3.00']);
});

test('a hidden cell of a matrix is a ＊ with its reason, and has no number', () => {
  const html = renderToStaticMarkup(
    createElement(MatrixTable, {
      finding: '所見です。',
      caption: '表',
      head: ['部署', '満足'],
      rows: [
        { label: '営業部', cells: [{ shown: true, text: '81%', percent: 81 }] },
        { label: '管理部', cells: [{ shown: false, reason: '10人に足りないためです。' }] },
      ],
      language: 'ja',
    }),
  );
  expect(cellsOf(html).slice(0, 3)).toEqual(['営業部', '81%', '管理部']);
  expect(html).toMatch(/<details.*?＊.*?<summary|<summary.*?＊.*?<\/details>/s);
  expect(html).toContain('10人に足りないためです。');
  expect(html.match(/<rect/g)).toHaveLength(2);
});
