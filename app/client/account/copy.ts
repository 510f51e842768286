import { bilingual } from '@/lib/shared/language';

export const accountCopy = bilingual(
  {
    title: 'アカウント',
    nickname: 'ニックネーム',
    nicknameHint: '2〜20文字。本名や、社内で知られている名前は避けてください。',
    rename: '名前を変える',
    renamed: 'ニックネームを変えました',
    problem: 'ニックネームを確かめてください',
    credits: '面談できる回数',
    noCredits: 'のこりの回数はありません。',
    more: '受付票は受付で受け取れます。受付は、あなたがここにいることを知りません。',
    toDesk: '受付に行く',
    passkeys: 'パスキー',
    passkeysText:
      '指紋や顔、端末の暗証番号でサインインする鍵です。端末に残る名前は「予定」だけです。会社の端末ではつくらないでください。',
    passkey: (number: number) => `パスキー${number}`,
    dropPasskey: (number: number) => `パスキー${number}を消す`,
    noPasskey: 'パスキーはまだありません。',
    passkeyRemoved: 'パスキーを消しました。端末に残ったものは、端末の設定から消せます',
    devices: '新しい端末',
    devicesText:
      '新しい端末では、復元コードでサインインできます。受付票は、受付でコードを入力すると同じものが入ります。コードが手元になければ、この端末から移せます。',
    stored: 'ここにしまわれているもの',
    storedItems: {
      account: 'ニックネームと、鍵を確かめるための値（鍵そのものではありません）',
      passkeys: 'パスキーの公開鍵と、使われた回数（名前や端末の種類、日時はありません）',
      card: '緊急カード（つくった場合）。封がしてあり、鍵を持つ3人のうち2人がそろわないと開きません',
      credits: '面談できる回数。受付票の番号は、使ったという印だけになります',
      answers: '5つの質問と、面談の前後の質問への答え',
      bookings: '予定の日時、相談員、入室した時刻',
      record: '相談員が書いた記録。相談員だけのメモは暗号にしてあり、書いた相談員にしか開けません',
      inventory:
        'キャリアの棚卸し（書いた場合）。暗号にしてあります。あなたが見せると決めた様式だけ、予約した相談員が読めます',
    },
    notStored: 'しまわれていないもの',
    notStoredItems: {
      name: '名前、会社、部署、社員番号、メールアドレス、電話番号',
      time: 'アカウントをつくった日時、IPアドレス',
      code: '復元コード（端末の中だけにあります）、面談室で書いた文字',
    },
    everywhere: 'すべての端末からサインアウト',
    everywhereText:
      'ほかの端末にサインインしたままなら、ここで全部を閉じられます。受付票と復元コードはそのままです。',
    signOut: 'すべての端末からサインアウトする',
    card: '緊急カード',
    cardText:
      '命や体に危険があるときだけ開けられる連絡先を、封をして入れておけます。カードがなければ、だれにもあなたを見つけられません。',
    cardOpened: '緊急カードが開けられました。カードのページで理由を確かめてください。',
    toCard: '緊急カードを見る',
    own: '自分のデータ',
    ownText:
      'このアカウントについてしまわれているもののうち、あなたが読めるものをすべて1つのファイルにします。相談員だけのメモは入りません。見たい場合は、面談のときに相談員に求めてください。',
    export: '自分のデータをダウンロードする',
    leave: 'アカウントを削除する',
  },
  {
    title: 'Account',
    nickname: 'Nickname',
    nicknameHint: '2 to 20 characters. Please avoid your real name and names that colleagues know.',
    rename: 'Change the name',
    renamed: 'Your nickname has been changed',
    problem: 'Please check the nickname',
    credits: 'Sessions left',
    noCredits: 'There is no session left.',
    more: 'Tickets come from the desk. The desk does not know that you are here.',
    toDesk: 'Go to the desk',
    passkeys: 'Passkeys',
    passkeysText:
      'A key that your fingerprint, your face or the code of your device unlocks. All that shows on the device is the name 「予定」 (“appointments”). Please make none on a device of your company.',
    passkey: (number: number) => `Passkey ${number}`,
    dropPasskey: (number: number) => `Remove passkey ${number}`,
    noPasskey: 'There is no passkey yet.',
    passkeyRemoved: 'The passkey has been removed. What is left on the device goes in its own settings',
    devices: 'A new device',
    devicesText:
      'On a new device, sign in with the recovery code; entered at the desk, it brings the same tickets. If you do not have it with you, move from this device.',
    stored: 'What is stored here',
    storedItems: {
      account: 'Your nickname, and a value that recognises your key (not the key itself)',
      passkeys:
        'Public keys of your passkeys and how often each was used (no name, no kind of device, no time)',
      card: 'The emergency card, if you made one: sealed, and opened only by two of three key holders together',
      credits: 'Your sessions left. Of a ticket only the mark remains that it was used',
      answers: 'Your answers to the five questions and to those before and after a session',
      bookings: 'Times of your appointments, the consultant, when each of you came',
      record:
        'The record that your consultant writes. The consultant’s private note is encrypted: only its writer can open it',
      inventory:
        'Your career inventory, if you wrote one: encrypted. A consultant you have booked reads the forms you chose to show, and no others',
    },
    notStored: 'What is not stored',
    notStoredItems: {
      name: 'Name, company, department, employee number, e-mail address, telephone number',
      time: 'When the account was made, any IP address',
      code: 'The recovery code (it exists on your device only), what is written in the room',
    },
    everywhere: 'Sign out everywhere',
    everywhereText:
      'If you are still signed in on another device, this closes all of them. Tickets and recovery code stay as they are.',
    signOut: 'Sign out on all devices',
    card: 'Emergency card',
    cardText:
      'You can leave a sealed contact that is opened only when life or body is in danger. Without a card, nobody can find you.',
    cardOpened: 'Your emergency card has been opened. Its page says why.',
    toCard: 'See the emergency card',
    own: 'Your data',
    ownText:
      'Everything about this account that you may read, in one file. The consultant’s private notes are not in it: please ask your consultant for them in a session.',
    export: 'Download my data',
    leave: 'Delete the account',
  },
);
