import { bilingual, type Language } from '@/lib/shared/language';

/** The page after a session: what would be passed on, and the three ways to decide. */
export const passOnCopy = bilingual(
  {
    title: '面談のあとで',
    stepAnswer: '答える',
    stepPassOn: '渡すものを選ぶ',
    answerLead:
      '面談の前と同じ質問です。前からの変化を、あなた自身が見るために使います。飛ばしても構いません。',
    answerSave: '次へ',
    answerAgain: '答えを直す',
    problem: 'まだ保存していません',
    optional: '任意',
    passOn: '会社に渡すものを選ぶ',
    passOnLead:
      'はじめは、どれも「渡さない」になっています。選んだものだけが、名前と切り離されて集計に入ります。',
    notHeldYet: '相談員が「実施しました」と記録すると、ここで選べるようになります',
    notHeldMore: 'ふつうは面談の直後です。このページは、予定の一覧からいつでも開けます。',
    toBookings: '予定の一覧へ',
    agreed: '二人で決めたこと',
    nextStep: '次回まで',
    keepBack: '渡さない',
    themeHint: '相談員が、話の内容から選んだものです。会社に渡すなら、一つだけ選びます。',
    themeOwnHint: '相談員の記録はまだです。待つことも、いま自分で選ぶこともできます。',
    soften: '「そのほか」として渡す',
    softenHint: 'テーマをぼかします。',
    satisfiedHint: 'さきほどの満足度から決まります。4と5を「満足した」と数えます。',
    changeHint: '面談の前とあとの答えから、この端末で計算しました。質問ごとの答えは渡りません。',
    requestHint: '会社への要望があれば、一つだけ選べます。',
    preview: '人事の画面での見え方（見本）',
    previewItem: '項目',
    previewShows: '人事に見えるもの',
    people: '利用した人数',
    peopleShows: '「利用した人はこれ以上です：120人」',
    share: (label: string) => `「${label}：24 %」`,
    nothing: '何も出ません',
    previewNote:
      '割合は、10人以上が答えたときだけ出ます。数字は見本です。渡すと、利用した人数には必ず1人として入ります。',
    segmentNote: '部署や年代などの集計には、別々の票で入ります。組み合わせて見られることはありません。',
    now: 'いま渡す',
    later: 'あとで決める',
    never: '渡さないで終える',
    giving: '渡しています。このページを開いたままお待ちください。',
    given: '渡しました',
    givenCount: (count: number) =>
      `${count}枚の声の票を、1枚ずつ、あなたの名前ともアカウントとも別に渡しました。`,
    givenBefore: 'この半年分は、もう渡しました',
    givenMore: '渡せるのは、半年に一度です。次の半年になったら、また選べます。',
    neverDone: '何も渡していません',
    neverMore: '面談も、予約も、これまでどおり使えます。気が変わったら、ここからいつでも選び直せます。',
    reconsider: '選び直す',
    home: 'ホームへ',
    again: 'もう一度ためす',
    notPassed: 'まだ渡し終わっていません',
    toDesk: '受付へ',
    looking: 'この端末の声の票を確かめています…',
    needsScript: 'ここから先は、JavaScriptを使える端末で開いてください。声の票が端末の中にあるためです。',
  },
  {
    title: 'After the session',
    stepAnswer: 'Answer',
    stepPassOn: 'Choose what to pass on',
    answerLead:
      'The same questions as before the session, so that you can see what has changed. You may skip any of them.',
    answerSave: 'Next',
    answerAgain: 'Change my answers',
    problem: 'Nothing has been saved yet',
    optional: 'optional',
    passOn: 'Choose what to pass on to the company',
    passOnLead:
      'Everything starts at “Keep back”. Only what you choose goes into the statistics, apart from your name.',
    notHeldYet: 'You can choose here once your consultant has recorded the session as held',
    notHeldMore:
      'That is usually right after the session. You can open this page from your appointments at any time.',
    toBookings: 'To your appointments',
    agreed: 'What you agreed on',
    nextStep: 'Until next time',
    keepBack: 'Keep back',
    themeHint: 'Your consultant chose these from what you talked about. To pass something on, choose one.',
    themeOwnHint:
      'Your consultant has not written the record yet. You can wait, or choose a theme yourself now.',
    soften: 'Pass on as “Something else”',
    softenHint: 'This blurs the theme.',
    satisfiedHint: 'It follows from your answer above: 4 and 5 count as satisfied.',
    changeHint:
      'Computed on this device from your answers before and after. The answers themselves are not passed on.',
    requestHint: 'If you have a request to the company, you can choose one.',
    preview: 'How HR will see it (sample)',
    previewItem: 'Item',
    previewShows: 'What HR sees',
    people: 'People who used it',
    peopleShows: '“At least this many people used it: 120”',
    share: (label: string) => `“${label}: 24 %”`,
    nothing: 'Nothing',
    previewNote:
      'A share appears only when at least ten people answered. The figures are samples. If you pass anything on, you count as one of the people who used it.',
    segmentNote: 'Statistics by department or age get ballots of their own. Nobody can combine them.',
    now: 'Pass on now',
    later: 'Decide later',
    never: 'Finish without passing on',
    giving: 'Passing on. Please keep this page open.',
    given: 'Passed on',
    givenCount: (count: number) =>
      `${count} ballots were given, one by one, apart from your name and your account.`,
    givenBefore: 'You have passed on your answers for this half-year',
    givenMore: 'This is possible once every half-year. You can choose again in the next one.',
    neverDone: 'Nothing was passed on',
    neverMore: 'You can book and talk as before. If you change your mind, you can choose here at any time.',
    reconsider: 'Choose again',
    home: 'To the start page',
    again: 'Try again',
    notPassed: 'Not everything has been passed on yet',
    toDesk: 'To the desk',
    looking: 'Looking for the voice tokens on this device…',
    needsScript: 'Please open this on a device with JavaScript: your voice tokens are kept on the device.',
  },
);

const problemCopy = bilingual(
  {
    no_wallet:
      'この端末に券がありません。券を受け取った端末で開くか、受付で復元コードを入力して受け取り直してください。',
    no_tokens:
      'この半年の声の票が端末にありません。受付でもう一度受け取ってください。前に受け取った票は、復元コードがあれば戻ります。',
    not_held: '相談員の記録がまだです。記録されたあとで、もう一度ためしてください。',
    closed: 'この半年の受け付けは終わりました。何も渡していません。',
    not_yet: 'この半年の受け付けはまだ始まっていません。',
    signed_out: 'サインインの時間が切れました。サインインし直して、もう一度ためしてください。',
    offline:
      '接続が切れました。渡し終わった声の票は無駄になりません。接続を確かめて、もう一度ためしてください。',
    another_batch:
      '別の復元コードで受け取った票が、この半年にすでに使われています。最初の復元コードを使った端末で開いてください。',
    bad_signature:
      '受け取った署名が正しくありませんでした。何も渡していません。しばらくしてからためしてください。',
    broken:
      '渡せませんでした。渡し終わった声の票は無駄になりません。しばらくしてから、もう一度ためしてください。',
  },
  {
    no_wallet:
      'There are no tickets on this device. Open this page on the device that collected them, or enter your recovery code at the desk.',
    no_tokens:
      'This half-year’s voice tokens are not on this device. Please collect again at the desk; your recovery code brings them back.',
    not_held: 'Your consultant has not recorded the session yet. Please try again afterwards.',
    closed: 'This half-year is closed. Nothing was passed on.',
    not_yet: 'This half-year has not opened yet.',
    signed_out: 'Your sign-in has ended. Please sign in and try again.',
    offline: 'The connection was lost. What was given stays given. Check your connection and try again.',
    another_batch:
      'Tickets of another recovery code were used in this half-year. Please open this page on the device of the first one.',
    bad_signature: 'The signature we received is not right. Nothing was passed on. Please try again later.',
    broken: 'This could not be passed on. What was given stays given. Please try again later.',
  },
);

type Problem = keyof (typeof problemCopy)['ja'];
const isProblem = (reason: string): reason is Problem => Object.hasOwn(problemCopy.ja, reason);

/** Why ballots were not, or not all, given; any reason of any wing has a sentence. */
export const ballotProblem = (reason: string, language: Language): string =>
  problemCopy[language][isProblem(reason) ? reason : 'broken'];
