import { bilingual } from '@/lib/shared/language';
import type { CompanyRequest } from '@/lib/shared/taxonomy';

/** Requests in a word or two, for the cloud. */
export const requestWordCopy = bilingual(
  {
    learning_when_needed: '必要なときの学び',
    side_jobs_allowed: '副業・兼業',
    flexible_hours: '柔軟な働き方',
    placement_by_wish: '希望をふまえた配置',
    candid_consultation: '本音の対話',
    consultation_opportunity: 'キャリア相談',
    evaluation_and_transfer_explained: '評価や異動の説明',
    skills_by_role_shown: '役割ごとの力',
    other: 'そのほか',
  } satisfies Record<CompanyRequest, string>,
  {
    learning_when_needed: 'Learning when needed',
    side_jobs_allowed: 'Side jobs',
    flexible_hours: 'Flexible hours',
    placement_by_wish: 'Placement by wish',
    candid_consultation: 'Speaking openly',
    consultation_opportunity: 'Career talks',
    evaluation_and_transfer_explained: 'Reasons explained',
    skills_by_role_shown: 'Skills by role',
    other: 'Something else',
  },
);

export const cloudCopy = bilingual(
  {
    title: '図で見る要望',
    finding: (word: string, floor: number) =>
      `${word}が、いちばん大きな要望です。どのことばも、${floor}人以上が選びました。`,
    tied: (words: string, floor: number) =>
      `${words}が、同じ大きさで、いちばん大きな要望です。どのことばも、${floor}人以上が選びました。`,
    quote: (word: string) => `「${word}」`,
    and: 'と',
    note: '文字の大きさは割合に応じます。「10%以下」は、どれも同じ大きさです。位置と色に意味はありません。',
    caption: '図のことばと割合',
    word: 'ことば',
    fewAnswers: (least: number) =>
      `1年に回答した人がおよそ${least}人より少ないため、図は示しません。人数が少ないと、10人以上が選んだ要望がわずかしかなく、図にすると一部の声が全体のように見えるためです。`,
    pooledTitle: '回答の少ない企業をまとめた要望の図',
    pooledLead:
      '同じ年に、自社だけの図を示せなかった5社以上をまとめたものです。どの企業も、まったく同じ図を見ます。自社の割合は分かりません。',
    pooledNone: {
      few_organizations: 'まとめられる企業が5社に満たないため、図は示しません。',
      one_large:
        '1社の回答が全体の4割を超えるため、図は示しません。まとめても、その企業の声が見えてしまうためです。',
      few_answers: 'まとめても回答が少ないため、図は示しません。',
    },
  },
  {
    title: 'Requests as a cloud',
    finding: (word: string, floor: number) =>
      `${word} is the largest request. At least ${floor} people chose each of these.`,
    tied: (words: string, floor: number) =>
      `${words} are the largest requests, of the same size. At least ${floor} people chose each of these.`,
    quote: (word: string) => `“${word}”`,
    and: ' and ',
    note: 'Letters are as large as shares. “10% or less” is always the same size. Place and colour mean nothing.',
    caption: 'The words of the cloud and their shares',
    word: 'Word',
    fewAnswers: (least: number) =>
      `Fewer than about ${least} people answered in the year, so there is no cloud. With so few, hardly any request has ten people behind it, and a picture would make some voices look like all of them.`,
    pooledTitle: 'Requests of organizations with few answers, together',
    pooledLead:
      'Five or more organizations that could not have a cloud of their own in the same year. Each of them sees exactly this picture. It does not tell the shares of your own organization.',
    pooledNone: {
      few_organizations: 'Fewer than five organizations could be put together, so there is no cloud.',
      one_large:
        'More than two fifths of the answers came from one organization, so there is no cloud: its voice would be seen.',
      few_answers: 'Even together too few people answered, so there is no cloud.',
    },
  },
);
