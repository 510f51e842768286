import type { Concern } from '@/lib/shared/taxonomy';

/** A department, how many work there, and how many of them have answered in the closed half-year. */
export type Department = { name: string; heads: number; answers: number };

/** An organization of the demo. Codes are plants: public, and they say nothing about who it is. */
export type Company = {
  code: string;
  name: string;
  domain: string;
  pool: string | null;
  departments: Department[];
  layers: readonly (readonly [name: string, share: number])[];
  hr: { email: string; name: string } | null;
  themes: Partial<Record<Concern, number>>;
};

const pool = 'hanataba';
const smallLayers = [
  ['スタッフ', 7],
  ['リーダー', 2],
  ['役員・管理職', 1],
] as const;
const even: Company['themes'] = {
  market_value_unknown: 4,
  own_wishes_unknown: 4,
  options_unknown: 3,
  nobody_to_consult: 3,
  next_step_unknown: 4,
  too_busy: 4,
  career_not_respected: 2,
  transfer_wishes_unmet: 1,
  other: 1,
};

/** The three sizes in which the product reports: by segments, as a whole, and through a pool. */
export const companies: Company[] = [
  {
    code: 'kaede',
    name: 'アオゾラ電機株式会社',
    domain: 'aozora-denki.example',
    pool: null,
    departments: [
      { name: '生産本部', heads: 900, answers: 85 },
      { name: '営業本部', heads: 640, answers: 26 },
      { name: '開発本部', heads: 620, answers: 95 },
      { name: 'サービス部', heads: 260, answers: 4 },
      { name: '品質保証部', heads: 180, answers: 1 },
      { name: 'コーポレート部門', heads: 160, answers: 3 },
      { name: '調達部', heads: 120, answers: 22 },
      { name: '情報システム部', heads: 120, answers: 34 },
    ],
    layers: [
      ['一般', 9],
      ['中堅', 6],
      ['主任・係長', 3],
      ['管理職', 2],
    ],
    hr: { email: 'jinji@aozora-denki.example', name: '白石 瑞穂' },
    themes: {
      market_value_unknown: 22,
      own_wishes_unknown: 19,
      options_unknown: 12,
      nobody_to_consult: 9,
      next_step_unknown: 14,
      too_busy: 10,
      career_not_respected: 6,
      transfer_wishes_unmet: 6,
      other: 2,
    },
  },
  {
    code: 'hinoki',
    name: 'みなと文具株式会社',
    domain: 'minato-bungu.example',
    pool: null,
    departments: [
      { name: '企画開発部', heads: 70, answers: 15 },
      { name: '製造部', heads: 120, answers: 10 },
      { name: '営業部', heads: 90, answers: 15 },
      { name: '管理部', heads: 40, answers: 10 },
    ],
    layers: [
      ['若手', 4],
      ['中堅', 4],
      ['管理職', 2],
    ],
    hr: { email: 'soumu@minato-bungu.example', name: '浅野 浩二' },
    themes: { ...even, too_busy: 8, next_step_unknown: 7 },
  },
  small('azami', 'ひだまり保育サービス株式会社', 'hidamari-hoiku.example', [
    { name: '保育', heads: 40, answers: 8 },
    { name: '本部', heads: 12, answers: 2 },
  ]),
  small('nazuna', '株式会社すずかぜ設計', 'suzukaze-sekkei.example', [
    { name: '設計', heads: 24, answers: 5 },
  ]),
  small('tsubaki', '北の森製菓株式会社', 'kitanomori-seika.example', [
    { name: '製造', heads: 38, answers: 4 },
    { name: '販売', heads: 20, answers: 5 },
  ]),
  small('sumire', '株式会社ことり出版', 'kotori-shuppan.example', [{ name: '編集', heads: 28, answers: 5 }]),
  small('yomogi', 'つばめ精工有限会社', 'tsubame-seiko.example', [{ name: '工場', heads: 38, answers: 1 }]),
];

function small(code: string, name: string, domain: string, departments: Department[]): Company {
  const hr = code === 'azami' ? { email: `jimu@${domain}`, name: '小松 理恵' } : null;
  return { code, name, domain, pool, departments, layers: smallLayers, hr, themes: even };
}

/** Whoever reports as one: an organization, or the pool of small ones. */
export const subjectOf = ({ code, pool: own }: Company): string => own ?? code;

export const headsOf = ({ departments }: Company): number =>
  departments.reduce((sum, { heads }) => sum + heads, 0);
