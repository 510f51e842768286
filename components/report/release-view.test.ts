import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Hidden, ReleaseDocument } from '@/lib/report/release/input';
import type { PooledDocument } from '@/lib/report/release/pooled/input';
import { sampleDocument } from '@/lib/report/release/sample/rules';
import { languages } from '@/lib/shared/language';
import type { Proof } from './chain-section';
import { ReleaseView } from './release-view';

const proof: Proof = {
  hash: 'a'.repeat(64),
  previousHash: 'b'.repeat(64),
  signature: 'c2lnbmF0dXJl',
  genuine: true,
};
const render = (document: ReleaseDocument, given: Proof | null = proof, language: 'ja' | 'en' = 'ja') =>
  renderToStaticMarkup(createElement(ReleaseView, { document, proof: given, language }));
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ');
const hidden: Hidden = { shown: false, reason: 'few_people' };

/** Every number that a document may show, with its clipped rest of the whole. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value, 100 - value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}

describe('a release', () => {
  test.each(languages)('shows no share that is not in the document (%s)', (language) => {
    const known = new Set([...numbersOf(sampleDocument), 10, 90, 95, 1]);
    const shown = [...textOf(render(sampleDocument, proof, language)).matchAll(/(\d+)%/g)].map((match) =>
      Number(match[1]),
    );
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((percent) => !known.has(percent))).toEqual([]);
  });

  test('says that use is at least this, that change is no proof, and what proves the document', () => {
    const text = textOf(render(sampleDocument));
    expect(text).toContain('利用した人はこれ以上です');
    expect(text).toContain('利用した人の変化です。制度の効果を証明するものではありません。');
    expect(text).toContain(proof.hash);
    expect(text).toContain(proof.previousHash);
    expect(text).toContain('本物です');
    expect(text).not.toContain('見本');
  });

  test('shows the requests in editors’ words, and what the audit found', () => {
    const words = [
      { request: 'learning_when_needed' as const, text: '学ぶ時間がほしい、という声がありました。' },
    ];
    const audit = { cells: 2, narrowest: 37, dropped: [] };
    const text = textOf(render({ ...sampleDocument, version: 2, audit, overallReport: words }));
    expect(text).toContain('学ぶ時間がほしい、という声がありました。');
    expect(text).toContain('どれも37人以上の幅');
    expect(textOf(render(sampleDocument))).not.toContain('要望のことば');
  });

  test('draws the cloud of requests, or says why there is none, and knows neither in older documents', () => {
    const words = [...render({ ...sampleDocument, words: null }).matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(
      (match) => match[1],
    );
    expect(words).toEqual([
      '評価や異動の説明',
      '必要なときの学び',
      'キャリア相談',
      '柔軟な働き方',
      '希望をふまえた配置',
      '副業・兼業',
    ]);
    expect(textOf(render(sampleDocument))).toContain('「評価や異動の説明」が、いちばん大きな要望です');
    const none = { shown: false, reason: 'few_answers' } as const;
    expect(textOf(render({ ...sampleDocument, cloud: none }))).toContain('およそ180人より少ないため');
    const { cloud: _, ...second } = sampleDocument;
    const older = render({ ...second, version: 2 });
    expect(older).not.toContain('図で見る要望');
  });

  test('draws the words of the texts in three sizes without a number, or says why there are none', () => {
    const html = render({ ...sampleDocument, cloud: null });
    const drawn = [...html.matchAll(/font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g)].map((match) =>
      match.slice(1, 3),
    );
    expect(drawn.map(([, word]) => word).slice(0, 2)).toEqual(['在宅勤務', '評価']);
    expect(new Set(drawn.map(([size]) => size)).size).toBe(3);
    const none = { shown: false, reason: 'none_approved' } as const;
    expect(textOf(render({ ...sampleDocument, words: none }))).toContain(
      '編集担当の2人が確かめたことばがない',
    );
  });

  test('shows the cloud of all small organizations, or why there is none', () => {
    const pooled = { version: 1, year: '2025H2', floor: 10, salt: '', sealedOn: '2026-11-15' } as const;
    const draw = (cloud: PooledDocument['cloud']) =>
      textOf(
        renderToStaticMarkup(
          createElement(ReleaseView, {
            document: { ...sampleDocument, cloud: { shown: false, reason: 'few_answers' } },
            proof,
            pooled: { ...pooled, cloud },
            language: 'ja',
          }),
        ),
      );
    expect(draw({ shown: true, items: [{ code: 'flexible_hours', percent: 40 }] })).toContain(
      '「柔軟な働き方」が、いちばん大きな要望です',
    );
    expect(draw({ shown: false, reason: 'one_large' })).toContain('1社の回答が全体の4割を超える');
  });

  test('every ＊ that stands for a figure opens to a reason', () => {
    const html = render(sampleDocument);
    const reasons = [...html.matchAll(/<details class="suppressed.*?<p[^>]*>(.*?)<\/p><\/details>/gs)].map(
      (match) => match[1],
    );
    expect(reasons).toHaveLength(9);
    expect(reasons.filter((reason) => reason?.includes('引き算'))).toHaveLength(4);
    expect(reasons.filter((reason) => reason?.includes('10人に足りない'))).toHaveLength(4);
  });

  test('that shows nothing has no share, no number of people and no chart', () => {
    const nothing: ReleaseDocument = {
      ...sampleDocument,
      usage: hidden,
      organization: { themes: hidden, satisfied: hidden, change: hidden },
      requests: hidden,
      cloud: null,
      words: null,
      segments: null,
    };
    const html = render(nothing);
    expect(html).not.toMatch(/およそ|class="chart"/);
    expect(html.match(/class="suppressed/g)).toHaveLength(5);
  });

  test('that does not fit its hash or signature says so first', () => {
    const text = textOf(render(sampleDocument, { ...proof, genuine: false }));
    expect(text.trimStart()).toMatch(/^文書とハッシュ、または署名が合いません/);
    expect(text).not.toContain('本物です');
  });

  test('without a proof is marked as a sample and has no hash', () => {
    const text = textOf(render(sampleDocument, null));
    expect(text).toContain('見本');
    expect(text).not.toMatch(/[0-9a-f]{64}/);
  });
});
