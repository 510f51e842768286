import { bilingual, type Language } from '@/lib/shared/language';
import type { Dimension } from '@/lib/shared/taxonomy';
import type { HiddenReason, ReleaseDocument } from './input';

/** Why a figure is not shown, as the reader of a release is told. `floor` is the least number of people behind a figure. */
export const hiddenCopy = bilingual(
  {
    few_people: (floor: number) =>
      `答えた人が${floor}人に足りないため、示しません。だれの答えか分かるのを防ぐためです。`,
    nearly_all: () => 'ほとんどの人が答えたため、示しません。全員の答えが分かるのを防ぐためです。',
    complement: () =>
      'これを出すと、引き算でほかの小さい組の答えが分かるため、示しません。この組の人数が足りないとは限りません。',
    wide: () => 'ばらつきが大きく、示せません。95%の幅が±20ポイントより広い数字です。',
    dimension_dropped: () =>
      '示せる組が少なすぎるか、伏せた組が計算で分かってしまうため、この分け方の全体を示しません。',
  } satisfies Record<HiddenReason, (floor: number) => string>,
  {
    few_people: (floor: number) =>
      `Fewer than ${floor} people answered, so it is not shown. This keeps anybody’s answer from being recognised.`,
    nearly_all: () => 'Nearly everybody answered, so it is not shown: it would tell what everybody said.',
    complement: () =>
      'With this figure, a smaller group could be found by subtraction, so it is not shown. This group itself may be large enough.',
    wide: () => 'The figure varies too much to be shown: its 95% interval is wider than ±20 points.',
    dimension_dropped: () =>
      'Too few groups could be shown, or a hidden one could be computed, so this way of dividing is left out as a whole.',
  },
);

export const tierCopy = bilingual(
  {
    pool: '共同集計（100人未満の会社が5社以上）',
    organization: '組織全体',
    segments: '組織全体と区分',
  } satisfies Record<ReleaseDocument['tier'], string>,
  {
    pool: 'Pool (five or more organizations of fewer than 100 people)',
    organization: 'The whole organization',
    segments: 'The whole organization and its parts',
  },
);

const bandWords = bilingual(
  {
    age: { under: (to: string) => `${to}歳以下`, over: (from: string) => `${from}歳以上`, unit: '歳' },
    tenure: { under: (to: string) => `${to}年以下`, over: (from: string) => `${from}年以上`, unit: '年' },
    unknown: '不明',
    to: '〜',
  },
  {
    age: { under: (to: string) => `${to} or younger`, over: (from: string) => `${from} or older`, unit: '' },
    tenure: {
      under: (to: string) => `${to} years or less`,
      over: (from: string) => `${from} years or more`,
      unit: ' years',
    },
    unknown: 'unknown',
    to: '–',
  },
);

/** The name of a cell: bands of years in words (`≤29`, `30–39`, `60+` in the plan), departments and layers as the company calls them. */
export function cellLabel(dimension: Dimension, label: string, language: Language): string {
  if (dimension !== 'age' && dimension !== 'tenure') return label;
  const { unknown, to, [dimension]: words } = bandWords[language];
  const [band = '', rest] = label.split('・');
  const [from, until] = band.split('–');
  const text = band.startsWith('≤')
    ? words.under(band.slice(1))
    : band.endsWith('+')
      ? words.over(band.slice(0, -1))
      : `${from}${to}${until}${words.unit}`;
  return rest === undefined ? text : `${text}・${unknown}`;
}
