import { bilingual } from '@/lib/shared/language';

export const cardCopy = bilingual(
  {
    title: '緊急カード',
    lead: '命や体に危険があるときだけ開けられる、封をした連絡先です。つくるかどうかは自由です。',
    how: 'だれが開けられるか',
    howText:
      '内容は、この端末で封をしてから送ります。開けるには、鍵を別々に持つ3人のうち2人がそろわなければなりません。1人では、運営にも開けられません。開けたときは理由が記録に残り、次に来たときにあなたに伝えます。',
    without: 'カードがなければ、だれにもあなたを見つけられません。',
    opened: '緊急カードが開けられました',
    openedText: (reason: string) =>
      `理由は「${reason}」です。くわしくは、面談のときに相談員に聞いてください。これからも使うには、カードをつくり直してください。`,
    reasons: { danger_to_life: '命の危険', danger_to_body: '体の危険', statute: '法令の定め' },
    there: '封をしたカードがあります',
    thereText: '中身は、あなたにも読めません。変えるときは、下で新しくつくってください。',
    remove: 'カードを消す',
    make: 'カードをつくる',
    label: '緊急のときに必要なこと',
    hint: '名前、電話番号、連絡してほしい人など。300文字ほどまで書けます。',
    seal: '封をしてしまう',
    sealing: '封をしています…',
    sealed: '封をしました。書いたものは、この画面からも消えました。',
    noHolders: '鍵を持つ3人がまだそろっていないため、いまはカードをつくれません。',
    problems: {
      empty: '必要なことを書いてから押してください。',
      long: '長すぎます。300文字ほどまでにしてください。',
      not_here: 'このブラウザでは封をできません。新しいブラウザで開いてください。何も送っていません。',
      offline: 'つながりませんでした。書いたものは残っています。もう一度押してください。',
    },
    back: 'アカウントに戻る',
    toStart: 'はじめる前の説明に戻る',
  },
  {
    title: 'Emergency card',
    lead: 'A sealed contact that is opened only when life or body is in danger. Whether you make one is up to you.',
    how: 'Who can open it',
    howText:
      'What you write is sealed on this device before it is sent. Three people hold a key each, and it takes two of them to open the card: nobody can do it alone, the operator included. An opening is recorded with its reason, and you are told at your next visit.',
    without: 'Without a card, nobody can find you.',
    opened: 'Your emergency card has been opened',
    openedText: (reason: string) =>
      `The reason was: ${reason}. Please ask your consultant about it. To go on having a card, please make a new one.`,
    reasons: {
      danger_to_life: 'danger to life',
      danger_to_body: 'danger to the body',
      statute: 'demanded by a statute',
    },
    there: 'There is a sealed card',
    thereText: 'Not even you can read it. To change it, make a new one below.',
    remove: 'Remove the card',
    make: 'Make a card',
    label: 'What is needed in an emergency',
    hint: 'Your name, a telephone number, whom to call. About 1,000 letters.',
    seal: 'Seal and keep it',
    sealing: 'Sealing…',
    sealed: 'Sealed. What you wrote is gone from this page too.',
    noHolders: 'The three people with the keys have not been named yet, so no card can be made now.',
    problems: {
      empty: 'Please write what is needed first.',
      long: 'This is too long. Please use about 1,000 letters at most.',
      not_here: 'This browser cannot seal a card. Please use a newer one. Nothing was sent.',
      offline: 'We could not connect. What you wrote is still here. Please press again.',
    },
    back: 'Back to the account',
    toStart: 'Back to what comes before the account',
  },
);
