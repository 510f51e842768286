import { bilingual } from '@/lib/shared/language';

export const hrHomeCopy = bilingual(
  {
    title: 'ホーム',
    lead: (name: string) => `${name}のキャリア面談です。`,
    rate: '受け取った人',
    rateFinding: (collected: number, headcount: number) =>
      `${headcount.toLocaleString('ja-JP')}人のうち${collected.toLocaleString('ja-JP')}人が、受付票を受け取りました。`,
    rateNobody: '名簿にまだだれもいません。名簿を取り込むと、ここに割合が出ます。',
    rateCaption: (period: string) => `${period}に受付票を受け取った人`,
    rateItem: '状態',
    collected: '受け取った',
    notYet: 'まだ',
    share: (percent: number, n: number) => `${percent}%（${n.toLocaleString('ja-JP')}人）`,
    onlyThis: 'なぜ、この数字だけなのですか',
    onlyThisText: {
      everybody:
        '受付票は、使う予定がなくても全員に受け取ってもらうものです。受け取ったことからは、何も分かりません。',
      unknown:
        'だれがアカウントを作ったか、予約したか、相談したかは、人事にも運営にも分かりません。会社のメールと相談のアカウントをつなぐ記録が、どこにもないからです。',
      releases: '相談の結果は、半期に1度の期間レポートで、10人以上の集まりとしてだけ届きます。',
    },
    reminder: '全員に送るお知らせの文',
    reminderLead:
      'まだの人だけに送ることはできません。だれがまだか、人事には分からないからです。いつも全員に送ってください。',
    reminderLabel: 'お知らせの文（写してお使いください）',
    reminderText: (address: string, anonymous: boolean) =>
      `社員のみなさんへ\n\n社外のキャリアコンサルタントに、${anonymous ? '匿名' : '秘密厳守'}で話せる受付票を配っています。使う予定がなくても、受け取っておいてください。受け取りは1分で終わります。\n\n受け取り：${address}\n\nだれが相談したかは、会社には分かりません。見えること・見えないことは、上のページから読めます。`,
    programme: '実施計画',
    programmeNone: 'この半期の計画はまだありません。',
    programmeMake: '計画を立てる',
    programmeChange: '計画を見る・変える',
    target: '対象',
    everybody: '全員',
    workingTime: '面談の時間',
    workingYes: '勤務時間',
    workingNo: '勤務時間の外',
    undecided: '未定',
    release: '最新の期間レポート',
    releaseNone: 'まだ届いていません。半期が終わってから届きます。',
    releaseSample: '見本を見る',
    releaseRead: (period: string) => `${period}のレポートを読む`,
  },
  {
    title: 'Home',
    lead: (name: string) => `Career sessions at ${name}.`,
    rate: 'Who collected tickets',
    rateFinding: (collected: number, headcount: number) =>
      `${collected.toLocaleString('en-GB')} of ${headcount.toLocaleString('en-GB')} people have collected their tickets.`,
    rateNobody: 'Nobody is on the roster yet. Once you import it, the share appears here.',
    rateCaption: (period: string) => `Tickets collected in the ${period}`,
    rateItem: 'State',
    collected: 'Collected',
    notYet: 'Not yet',
    share: (percent: number, n: number) => `${percent}% (${n.toLocaleString('en-GB')})`,
    onlyThis: 'Why only this figure?',
    onlyThisText: {
      everybody:
        'Everybody is asked to collect tickets, with or without a plan to use them. So collecting tells nothing.',
      unknown:
        'Neither HR nor the operator can tell who made an account, booked or had a session: no record anywhere connects a company address to an account.',
      releases: 'What comes of it reaches you once in a half-year, as a release about at least ten people.',
    },
    reminder: 'A reminder for everybody',
    reminderLead:
      'You cannot write only to those who have not collected: HR does not know who they are. Please always send it to everybody.',
    reminderLabel: 'Text of the reminder (copy it)',
    reminderText: (address: string, anonymous: boolean) =>
      `Dear all,\n\nYou can collect tickets for ${anonymous ? 'anonymous' : 'confidential'} sessions with career consultants from outside the company. Please collect them even if you have no plan to use them. It takes a minute.\n\nCollect here: ${address}\n\nThe company cannot tell who consults. The page also says what is seen and what is not.`,
    programme: 'Programme',
    programmeNone: 'There is no programme for this half-year yet.',
    programmeMake: 'Make a plan',
    programmeChange: 'See or change it',
    target: 'Invited',
    everybody: 'everybody',
    workingTime: 'Time of the sessions',
    workingYes: 'working time',
    workingNo: 'outside working time',
    undecided: 'not decided',
    release: 'Latest release',
    releaseNone: 'There is none yet. It comes after the half-year has ended.',
    releaseSample: 'See a sample',
    releaseRead: (period: string) => `Read the release for the ${period}`,
  },
);
