import { bilingual } from '@/lib/shared/language';

/** What the device says while it collects. */
export const deskCopy = bilingual(
  {
    collectTitle: '受け取る',
    collectNote: (tickets: number) =>
      `受付票${tickets}枚と、声の票がこの端末に入ります。名前や社員番号は入りません。`,
    collect: '受付票を受け取る',
    collecting: '受け取っています…',
    noScript: '受付票は端末の中で作るため、JavaScriptを有効にしてください。',
    haveCode: '復元コードを持っています',
    haveCodeText:
      '2台目の端末や、受付票が消えたときは、控えた復元コードで同じ受付票を受け取れます。コードは端末の中だけで読み、送りません。',
    code: '復元コード',
    codeHint: '28文字。小文字、全角、区切りなしでもかまいません。',
    useCode: 'コードで受け取る',
    lostCode: 'コードをなくしました',
    lostCodeText:
      '面談の受付票は、半年に1回だけ受け取り直せます。新しい復元コードになり、前のアカウントには戻れません。前に受け取った声の票は戻りません。会社に渡す票の数を正しく数えるためです。',
    anew: '受付票を受け取り直す',
    signIn: 'もう一度サインインする',
    forget: 'この端末の受付票を消して、新しく受け取る',
    forgetText: '前の方が復元コードを控えていれば、前の方の受付票は失われません。',
    problem: '受け取れませんでした',
    keepTitle: '復元コードを控えてください',
    keepText:
      'この28文字が、あなたのアカウントの鍵です。なくすと、だれにも戻せません。受付にも相談の窓口にも、控えはありません。',
    keepPlace:
      '会社のパソコンのファイルや画面は、会社が見られることがあります。紙か、ご自分のスマートフォンに控えてください。',
    copy: 'コピーする',
    copied: 'コピーしました',
    notCopied: 'コピーできませんでした。書き写すか、ファイルに保存してください。',
    print: '印刷する',
    save: 'ファイルに保存する',
    file: '復元コード',
    kept: '控えました',
    doneTitle: '受け取りました',
    doneText:
      '受付票はこの端末のこのブラウザに入っています。受付からはサインアウトしました。ここから先は、受付には何も伝わりません。',
    start: 'アカウントをつくる',
    later: 'あとで使う場合は、このページを閉じてください。受付票はこの半年のあいだ使えます。',
  },
  {
    collectTitle: 'Collect',
    collectNote: (tickets: number) =>
      `${tickets} session tickets and your voice tokens are kept on this device. No name and no employee number is in them.`,
    collect: 'Collect the tickets',
    collecting: 'Collecting…',
    noScript: 'Tickets are made on your device: please turn JavaScript on.',
    haveCode: 'I have a recovery code',
    haveCodeText:
      'On a second device, or when tickets are lost, your recovery code brings back the same tickets. The code is read on your device and never sent.',
    code: 'Recovery code',
    codeHint: '28 characters. Small letters and missing dashes are fine.',
    useCode: 'Collect with the code',
    lostCode: 'I have lost the code',
    lostCodeText:
      'Session tickets can be collected anew once a half-year. You get a new recovery code; the earlier account cannot be entered with it. Voice tokens that you had do not come back, so that voices are counted rightly.',
    anew: 'Collect the tickets anew',
    signIn: 'Sign in again',
    forget: 'Remove the tickets on this device and collect anew',
    forgetText: 'If the other person has kept the recovery code, their tickets are not lost.',
    problem: 'Nothing was collected',
    keepTitle: 'Please keep your recovery code',
    keepText:
      'These 28 characters are the key to your account. If you lose them, nobody can bring them back: neither the desk nor the consultation has a copy.',
    keepPlace:
      'Your company may be able to see files and screens of a company computer. Keep the code on paper or on your own phone.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Copying did not work. Please write it down or save it as a file.',
    print: 'Print',
    save: 'Save as a file',
    file: 'Recovery code',
    kept: 'I have kept it',
    doneTitle: 'Collected',
    doneText:
      'The tickets are in this browser on this device. You have been signed out of the desk, and from here on the desk learns nothing.',
    start: 'Make an account',
    later: 'To use them later, simply close this page. The tickets are good for this half-year.',
  },
);
