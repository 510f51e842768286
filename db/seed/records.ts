import type { RecordEntry } from '@/lib/consultation/record/input';
import type { Concern } from '@/lib/shared/taxonomy';

type Text = Pick<RecordEntry, 'presentingConcern' | 'assessment' | 'actionPlan' | 'nextStep'>;

/** What consultants wrote down, by the theme that a session was mostly about. Invented, and about nobody. */
export const recordTexts: Record<Concern, Text> = {
  market_value_unknown: {
    presentingConcern: '同じ業務を続けてきて、外でも通じるのか分からない。比べる相手がいない。',
    assessment: '経験の量は十分。仕事を「担当名」で語っており、判断や工夫が言葉になっていない。',
    actionPlan: '担当した改善を三つ選び、状況・判断・結果の順に半ページずつ書く。',
    nextStep: '書いたものを持ち寄り、社内公募の要件と並べてみる。',
  },
  own_wishes_unknown: {
    presentingConcern: '期待に応えることを優先してきた。自分が何をしたいのか聞かれると黙ってしまう。',
    assessment: '「したくないこと」はすぐに出てくる。希望の手がかりは十分にある。',
    actionPlan: '二週間、仕事のあとに気分が軽かった場面だけを一行ずつ記録する。',
    nextStep: '記録に共通する相手・場所・役割を探す。',
  },
  options_unknown: {
    presentingConcern: 'いまの部署以外の働き方を知らない。どんな道があるのか見当がつかない。',
    assessment: '社内の職種の情報に触れる機会が少ない。関心は教育と品質の周辺に集まっている。',
    actionPlan: '社内の職務紹介を読み、気になる三つについて質問を五つずつ作る。',
    nextStep: '一つを選び、その仕事をしている人に30分だけ話を聞く。',
  },
  nobody_to_consult: {
    presentingConcern: '上司が評価者でもあり、本音を話せる人が職場にいない。',
    assessment: '孤立感が強いが、話すうちに自分で整理が進んだ。急ぐ課題はない。',
    actionPlan: '話してよい相手を「仕事・生活・将来」に分けて一人ずつ書き出す。',
    nextStep: '一か月後に、誰に何を話せたかを振り返る。',
  },
  next_step_unknown: {
    presentingConcern: '資格を取り直すか、異動を願い出るか、順番が決められず止まっている。',
    assessment: '選択肢は並んでいる。期限がないため、どれにも手をつけていない。',
    actionPlan: '三か月で終わる小さな試みを一つ決め、始める日を手帳に書く。',
    nextStep: '試みの途中経過を見て、続けるか替えるかを決める。',
  },
  too_busy: {
    presentingConcern: '残業と家のことで一日が終わる。先のことを考える時間が取れない。',
    assessment: '疲れがたまっている。睡眠は6時間を保てており、受診を急ぐ様子はない。',
    actionPlan: '一週間の時間の使い方を書き出し、やめられることを一つ上司に相談する。',
    nextStep: '減らせた時間の使い道を決める。',
  },
  career_not_respected: {
    presentingConcern: '育児からの復職後、補助的な仕事ばかりになった。以前の経験が見てもらえない。',
    assessment: '怒りは正当。担いたい役割は具体的で、伝え方の準備が整っていない。',
    actionPlan: '担いたい仕事と、そのために必要な条件を一枚にまとめる。',
    nextStep: '面談で話す順番を練習する。',
  },
  transfer_wishes_unmet: {
    presentingConcern: '三年続けて異動を希望したが、理由の説明がないまま見送られた。',
    assessment: '不信感が先に立つ。希望の理由は、会社側の事情と重なる部分がある。',
    actionPlan: '異動の基準を人事の公開資料で確かめ、希望理由を書き直す。',
    nextStep: '書き直した希望を自己申告の時期に出す。',
  },
  other: {
    presentingConcern: '親の通院の付き添いと仕事の両立を、どこから相談してよいか分からない。',
    assessment: '制度を知らないことによる不安が大きい。家族の分担は話し合えている。',
    actionPlan: '会社の両立支援の制度と、地域の窓口を一つずつ調べる。',
    nextStep: '使う制度を選び、職場への伝え方を考える。',
  },
};

/** What clients wrote before a session; most write nothing. */
export const messages: readonly string[] = [
  '人と話すのは久しぶりです。ゆっくりお願いします。',
  '職務経歴書を書いたことがありません。そこからでも大丈夫でしょうか。',
  '途中で子どもの声が入るかもしれません。',
  '今日決めたいことはありません。頭の中を整理したいです。',
  '異動の希望の出し方について、一度聞いてみたいです。',
  'カメラは切ったままでお願いします。',
];

/** Private notes of some sessions: sealed, and read by their writer only. */
export const notes: readonly string[] = [
  '話の切れ目で笑う癖。つらい話ほど早口になる。次回は最初の沈黙を待つ。',
  '前職の話になると表情が明るい。そこをもう少し聞きたい。',
  '紙に書きながらのほうが話しやすそう。',
];
