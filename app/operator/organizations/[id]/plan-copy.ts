import type { PlanRefusal } from '@/lib/desk/plan/rules';
import { bilingual } from '@/lib/shared/language';

const group = (amount: number) => amount.toLocaleString('ja-JP');

/** The plan of a year in sentences. */
export const planCopy = bilingual(
  {
    none: '契約がまだ始まっていないので、計画はありません。',
    notYet: '計画は、半期を開くときに名簿の人数だけから作られます。まだ作られていません。',
    tier: {
      pool: 'プールの企業をまとめて、一つの期間レポートを出します。',
      organization: '会社全体として、半期ごとに期間レポートを出します。切り口ごとの数字は出しません。',
      segments: '半期ごとに会社全体の、年に一度は切り口ごとの期間レポートを出します。',
    },
    subject: (code: string, count: number) =>
      `対象は ${code}、計画を作ったときの人数は ${group(count)}人です。`,
    floor: (count: string) => `${count}人に満たない数字は、公表しません。`,
    cells: (dimension: string, cells: string) => `${dimension}： ${cells}`,
    cell: (label: string, count: number) => `${label}（${group(count)}人）`,
    hash: '計画のハッシュ',
    refusals: {
      too_few_people: '100人に満たず、プールにも入っていないので、期間レポートを出せません。',
      pool_too_few: 'プールの企業が5社に足りないので、期間レポートを出せません。',
      pool_too_small: 'プールの合計が100人に足りないので、期間レポートを出せません。',
      pool_dominated: 'プールの中の1社が全体の40％を超えているので、期間レポートを出せません。',
    } satisfies Record<PlanRefusal, string>,
  },
  {
    none: 'There is no plan, because no contract has begun yet.',
    notYet: 'The plan is made from headcount alone when the half-year is opened. There is none yet.',
    tier: {
      pool: 'The organizations of the pool get one release together.',
      organization: 'There is a release for the whole organization every half-year, without a breakdown.',
      segments:
        'There is a release for the whole organization every half-year, and one with a breakdown once a year.',
    },
    subject: (code: string, count: number) =>
      `It covers ${code}, with ${group(count)} people when the plan was made.`,
    floor: (count: string) => `Figures of fewer than ${count} people are not published.`,
    cells: (dimension: string, cells: string) => `${dimension}: ${cells}`,
    cell: (label: string, count: number) => `${label} (${group(count)} people)`,
    hash: 'Hash of the plan',
    refusals: {
      too_few_people: 'It has fewer than 100 people and is in no pool, so there can be no release.',
      pool_too_few: 'The pool has fewer than five organizations, so there can be no release.',
      pool_too_small: 'The pool has fewer than 100 people, so there can be no release.',
      pool_dominated: 'One organization makes up more than 40 % of the pool, so there can be no release.',
    },
  },
);
