import { bilingual } from '@/lib/shared/language';

/** Handing over all sessions to come: the consultant's page and the operator's. */
export const handoverCopy = bilingual(
  {
    title: '予定をすべて引き継ぐ',
    link: '続けられなくなったとき（予定をすべて引き継ぐ）',
    lead: '病気などで面談を続けられなくなったときに使います。これからの面談をすべて取り消し、ほかの相談員を案内します。',
    what: 'こうなります',
    effects: [
      '新しい予約は、今日から受けません。再開するときは「日ごとの時間」でお休みを消してください。',
      '下の面談は、すべて取り消しになります。相談者の1回分は、いつでも戻ります。',
      '相談者には、同じ時間に空いている相談員を最大3人まで案内します。いなければ、選び直す案内を出します。',
      '理由は、だれにも伝わりません。',
    ],
    list: (count: number) => `取り消しになる面談：${count}件`,
    none: 'これからの面談はありません。',
    noneText: '押すと、新しい予約だけを止めます。',
    instead: (count: number) =>
      count > 0 ? `同じ時間に空いている相談員：${count}人` : '同じ時間に空いている相談員はいません',
    submit: (count: number) => (count > 0 ? `${count}件を引き継いで、予約を止める` : '予約を止める'),
    changed: '見ているあいだに、面談が変わりました',
    changedText: 'まだ何もしていません。下の一覧をもう一度確かめてください。',
    done: (count: number) => (count > 0 ? `${count}件を引き継ぎました` : '新しい予約を止めました'),
    doneText: '相談者の1回分を戻し、ほかの相談員を案内しました。新しい予約は受けていません。',
    days: '日ごとの時間',
    back: '今日に戻る',
    operatorLead: (name: string) =>
      `${name} さんが面談を続けられず、自分でも引き継げないときに使います。だれの面談かは、運営には見えません。`,
    operatorList: (count: number) => `これからの面談：${count}件`,
    operatorSubmit: 'すべて引き継いで、予約を止める',
    operatorDone: '引き継ぎを始めました',
    operatorDoneText: '1分ほどで終わります。この操作は監査ログに残ります。',
    operatorBack: '相談員の一覧に戻る',
    operatorLink: '引き継ぎ',
  },
  {
    title: 'Hand over all sessions',
    link: 'If you cannot go on (hand over all sessions)',
    lead: 'For when you cannot go on, for example because you are ill. All sessions to come are cancelled, and other consultants are offered.',
    what: 'What happens',
    effects: [
      'From today you take no new bookings. To begin again, remove the absence on the page of single days.',
      'All sessions below are cancelled. The clients always get their session back.',
      'Clients are shown up to three consultants who are free at the same time; where there is none, they are asked to choose again.',
      'Nobody is told the reason.',
    ],
    list: (count: number) => `Sessions that are cancelled: ${count}`,
    none: 'You have no session to come.',
    noneText: 'Pressing the button only stops new bookings.',
    instead: (count: number) =>
      count > 0 ? `Free at the same time: ${count}` : 'Nobody else is free at that time',
    submit: (count: number) => (count > 0 ? `Hand over ${count} and stop bookings` : 'Stop bookings'),
    changed: 'Your sessions have changed meanwhile',
    changedText: 'Nothing has been done yet. Please look at the list again.',
    done: (count: number) => (count > 0 ? `Sessions handed over: ${count}` : 'New bookings are stopped'),
    doneText:
      'The clients got their sessions back and are shown other consultants. You take no new bookings.',
    days: 'Single days',
    back: 'Back to today',
    operatorLead: (name: string) =>
      `For when ${name} cannot go on and cannot hand over either. You do not see whose sessions they are.`,
    operatorList: (count: number) => `Sessions to come: ${count}`,
    operatorSubmit: 'Hand over all and stop bookings',
    operatorDone: 'The hand-over has begun',
    operatorDoneText: 'It takes about a minute. It is recorded in the audit log.',
    operatorBack: 'Back to the consultants',
    operatorLink: 'Hand over',
  },
);
