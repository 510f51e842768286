import { bilingual, type Language } from '@/lib/shared/language';
import type { Block, Row } from '../rules';

/** Ways to begin a sentence, for those who look at an empty box. Ours; no source. */
const starters = bilingual(
  {
    duties: ['主に担当していたのは、', '毎日していたことは、', 'はじめて任されたのは、'],
    learned: ['できるようになったことは、', '失敗して学んだのは、', '人からよく頼まれたのは、'],
    values: ['時間を忘れるのは、', '仕事でゆずれないのは、', '最近気になっているのは、'],
    strengths: ['人より少し得意なのは、', 'ほめられたことがあるのは、', '苦手なことには、'],
    futureWork: ['3年後には、', 'やってみたい仕事は、', '続けたい働き方は、'],
    nextActions: ['今月中にできることは、', '身につけたいのは、', '話を聞いてみたい人は、'],
    other: ['面談で話したいのは、', '知っておいてほしいのは、'],
  },
  {
    duties: ['My main task was ', 'Every day I ', 'The first thing I was trusted with was '],
    learned: ['I learned how to ', 'A mistake taught me ', 'People often asked me to '],
    values: ['I forget the time when ', 'At work I would not give up ', 'Lately I have been curious about '],
    strengths: ['I am a little better than others at ', 'I was praised for ', 'With what I find hard, I '],
    futureWork: ['In three years ', 'I would like to try ', 'I want to keep working '],
    nextActions: ['This month I can ', 'I want to learn ', 'I would like to talk to '],
    other: ['In the session I want to talk about ', 'Please know that '],
  },
);

export function startersOf(language: Language, field: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = starters[language];
  return known[field] ?? [];
}

/** One filled row of each form, about nobody. */
export const exampleCopy: Record<Language, Record<Block, Row>> = bilingual(
  {
    form2: {
      from: '2019-04',
      to: '2024-03',
      company: '〇〇食品株式会社',
      department: '営業部 第二課',
      title: '主任',
      employmentType: 'permanent',
      duties: '小売店約40社への提案と受注。2022年からは新人2名の指導も担当。',
      learned: '相手の困りごとを先に聞くこと。見積もりの根拠を1枚にまとめること。',
    },
    form3_1: {
      name: '日商簿記検定2級',
      acquiredOn: '2021-06',
      issuer: '日本商工会議所',
      detail: '商業簿記・工業簿記',
      status: 'valid',
    },
    form3_2: {
      from: '2015-04',
      to: '2019-03',
      institution: '〇〇大学',
      course: '経済学部 経済学科',
      detail: '地域の商店街の売上を調べて卒業論文にまとめた。',
    },
    form1_1: {
      values: '人の役に立った実感があるときに、いちばん力が出る。',
      strengths: '初対面の人とすぐに話せる。段取りが苦手なので、前日に10分で書き出している。',
      futureWork: '現場の声を商品づくりにつなげる仕事。週に2日は在宅で。',
      nextActions: '今月中に商品企画の同期に話を聞く。来年6月までに中小企業診断士の一次試験を受ける。',
      other: '社内公募に手を挙げるか迷っている。',
    },
  },
  {
    form2: {
      from: '2019-04',
      to: '2024-03',
      company: 'Example Foods',
      department: 'Sales, second section',
      title: 'Team lead',
      employmentType: 'permanent',
      duties: 'Offers and orders for about 40 shops. From 2022 also trained two newcomers.',
      learned: 'To ask first what troubles the other side. To give the reasons for a price on one page.',
    },
    form3_1: {
      name: 'Nissho Bookkeeping, grade 2',
      acquiredOn: '2021-06',
      issuer: 'Japan Chamber of Commerce',
      detail: 'Commercial and industrial bookkeeping',
      status: 'valid',
    },
    form3_2: {
      from: '2015-04',
      to: '2019-03',
      institution: 'Example University',
      course: 'Economics',
      detail: 'Wrote a thesis on the sales of a local shopping street.',
    },
    form1_1: {
      values: 'I am at my best when I can feel that I helped somebody.',
      strengths: 'I talk easily to strangers. I am poor at planning, so I write a list the evening before.',
      futureWork: 'Bringing the voice of the shop floor into products. Two days a week at home.',
      nextActions: 'This month: ask a colleague in product planning. By June: take the first exam.',
      other: 'I wonder whether to apply for an internal posting.',
    },
  },
);
