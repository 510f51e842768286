import { bilingual } from '@/lib/shared/language';

export const liveCopy = bilingual(
  {
    same: '受付・相談・集計の3つの窓口が、同じ公示を使っています',
    differs: '3つの窓口の公示が違います。いまは受付票を使わないでください',
    unknown: '3つの窓口の公示を、いまは確かめられません',
    checking: '確かめています…',
    doors: '3つの窓口の公示',
    chain: '期間レポートの鎖',
    chainHolds: (releases: number) => `${releases}件。封印のあとに変えられたものはありません`,
    chainBroken: (number: number) => `第${number}号が、封印のあとに変わっています`,
    lastHash: '最後の期間レポートのハッシュ',
    epsilon: '1人・1年あたりに使ったε（ゆらぎの予算）',
    epsilonText: (spent: number, limit: number) => `最大 ${spent}（上限 ${limit}）`,
    noScript: 'JavaScriptを有効にすると、ここで確かめられます。',
  },
  {
    same: 'Desk, consultation and report use one and the same bulletin',
    differs: 'The three do not use the same bulletin. Please do not use your tickets now',
    unknown: 'The three bulletins cannot be compared now',
    checking: 'Checking…',
    doors: 'Bulletin at all three doors',
    chain: 'Chain of reports',
    chainHolds: (releases: number) => `${releases} reports; none was changed after it was sealed`,
    chainBroken: (number: number) => `Report number ${number} was changed after it was sealed`,
    lastHash: 'Hash of the last report',
    epsilon: 'ε (noise budget) spent on a person in a year',
    epsilonText: (spent: number, limit: number) => `at most ${spent} (limit ${limit})`,
    noScript: 'With JavaScript turned on, this is checked here.',
  },
);
