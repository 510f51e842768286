import { bilingual } from '@/lib/shared/language';

export const homeCopy = bilingual(
  {
    title: (nickname: string) => `${nickname}さん`,
    next: 'つぎの予定',
    none: 'まだ予定はありません。',
    with: '相談員',
    details: '予定を見る・変える',
    enter: '面談室に入る',
    opens: '面談室は、開始の10分前に開きます。',
    find: '5つの質問から相談員を選ぶ',
    all: '相談員の一覧から選ぶ',
    unanswered: '前回の面談のあとの質問が残っています',
    unansweredText:
      '1分ほどです。何を会社への集計に使うかも、ここで決められます。答えなければ、何も伝わりません。',
    answer: '答える',
    credits: '面談できる回数',
    noCredits: 'のこりの回数はありません。次の半年の受付票は、期間が始まると受付で受け取れます。',
    career: 'キャリアの棚卸し',
    careerText: '面談の前に、これまでの経験を書いておけます。会社には見えません。',
    toCareer: '棚卸しを書く・見る',
  },
  {
    title: (nickname: string) => nickname,
    next: 'Next appointment',
    none: 'No appointment yet.',
    with: 'Consultant',
    details: 'See or change it',
    enter: 'Enter the room',
    opens: 'The room opens 10 minutes before the start.',
    find: 'Five questions, three consultants',
    all: 'Browse all consultants',
    unanswered: 'The questions after your last session are still open',
    unansweredText:
      'They take about a minute, and you decide what goes into your company’s statistics. Without an answer nothing is passed on.',
    answer: 'Answer',
    credits: 'Sessions left',
    noCredits:
      'There is no session left. You can collect the next half-year’s tickets at the desk when its period begins.',
    career: 'Career inventory',
    careerText: 'Before a session you can write down what you have done so far. Your company never sees it.',
    toCareer: 'Write or read it',
  },
);
