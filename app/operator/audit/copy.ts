import { bilingual } from '@/lib/shared/language';

export const auditPageCopy = bilingual(
  {
    title: '監査ログ',
    lead: '運営と人事が行ったことの記録です。受付・相談・報告の3つの記録は別々の鎖で、同じ画面に並べることはありません。従業員と相談者のことは、どこにも記録しません。',
    wings: '記録を選ぶ',
    wing: { desk: '受付', consultation: '相談', report: '報告' },
    whole: '鎖はつながっています',
    broken: (position: string) => `${position}番目で鎖が切れています`,
    wholeLead: 'どの記録も、前の記録のハッシュを含んでいます。書き換えや抜けがあれば、ここで分かります。',
    brokenLead:
      '誰かが記録を書き換えたか、消したおそれがあります。データベースの管理者に知らせ、この画面を印刷して残してください。',
    caption: (wing: string) => `${wing}の記録（新しい順に100件まで）`,
    head: { position: '番号', at: '日時', actor: 'だれが', deed: 'したこと', hash: 'ハッシュ' },
    empty: 'まだ記録がありません。',
    actor: {
      operator: (mark: string) => `運営 ${mark}`,
      hr: (mark: string) => `人事 ${mark}`,
      installation: '初期設定',
      platform: 'システム',
    },
  },
  {
    title: 'Audit log',
    lead: 'What operators and HR did. Desk, consultation and report each have a chain of their own, and no screen shows two of them. Nothing about employees or clients is recorded anywhere.',
    wings: 'Choose a log',
    wing: { desk: 'Desk', consultation: 'Consultation', report: 'Report' },
    whole: 'The chain holds',
    broken: (position: string) => `The chain breaks at number ${position}`,
    wholeLead: 'Every entry covers the hash of the one before. A changed or missing entry would show here.',
    brokenLead:
      'Somebody may have changed or removed an entry. Please tell the administrator of the database and keep a print of this screen.',
    caption: (wing: string) => `${wing} (the latest 100, newest first)`,
    head: { position: 'No.', at: 'When', actor: 'Who', deed: 'What', hash: 'Hash' },
    empty: 'There is no entry yet.',
    actor: {
      operator: (mark: string) => `Operator ${mark}`,
      hr: (mark: string) => `HR ${mark}`,
      installation: 'Installation',
      platform: 'The system',
    },
  },
);

/** What was done, in a sentence about its subject. An action without a sentence shows its own name. */
export const deedCopy = bilingual(
  {
    organization_registered: (subject: string) => `企業 ${subject} を登録しました。`,
    contract_signed: (subject: string) => `企業 ${subject} の契約を結びました。`,
    hr_member_invited: (subject: string) => `企業 ${subject} の人事担当を招待しました。`,
    company_sign_in_changed: (subject: string) => `企業 ${subject} の会社サインインの設定を変えました。`,
    company_sign_in_opened: (subject: string) =>
      `企業 ${subject} の会社サインインを確かめて、使い始めました。`,
    company_sign_in_removed: (subject: string) => `企業 ${subject} の会社サインインをやめました。`,
    operator_registered: (subject: string) => `運営の担当者（${subject}）を登録しました。`,
    half_year_opened: (subject: string) => `${subject} を開きました。`,
    bulletin_published: (subject: string) => `公開の掲示 第${subject}版を出しました。`,
    roster_imported: (subject: string) => `企業 ${subject} の名簿を読み込みました。`,
    programme_set: (subject: string) => `企業 ${subject} の実施計画を決めました。`,
    offering_added: (subject: string) => `企業 ${subject} の研修や社内公募を掲載しました。`,
    offering_removed: (subject: string) => `企業 ${subject} の研修や社内公募の掲載をやめました。`,
    consultant_registered: (subject: string) => `相談員（${subject}）を登録しました。`,
    bookings_handed_over: (subject: string) => `相談員（${subject}）の予定を、ほかの相談員に引き継ぎました。`,
    held_keys_made: (subject: string) => `${subject} の「面談済みの印」の鍵を作りました。`,
    emergency_card_opened: (_subject: string) => '緊急カードを1枚、保管者2人に渡しました。',
    'release.seal': (subject: string) => `${subject} の期間レポートを封印しました。`,
    'text.write': (subject: string) => `${subject} の要望を言い換えました。`,
    'text.approve': (subject: string) => `${subject} の要望の言い換えを承認しました。`,
    'word.choose': (subject: string) => `${subject} の図に載せることばを選びました。`,
    'word.approve': (subject: string) => `${subject} の図に載せることばを承認しました。`,
    'word.drop': (subject: string) => `${subject} の図からことばを外しました。`,
    'cloud.seal': (subject: string) => `${subject} からの1年の、小さな企業をまとめた図を封印しました。`,
    'counters.destroy': (_subject: string) => '封印したあとの集計の元を消しました。',
  },
  {
    organization_registered: (subject: string) => `Registered the organization ${subject}.`,
    contract_signed: (subject: string) => `Signed a contract of the organization ${subject}.`,
    hr_member_invited: (subject: string) => `Invited an HR member of the organization ${subject}.`,
    company_sign_in_changed: (subject: string) =>
      `Changed the company sign-in of the organization ${subject}.`,
    company_sign_in_opened: (subject: string) =>
      `Tried the company sign-in of the organization ${subject} and put it to use.`,
    company_sign_in_removed: (subject: string) => `Ended the company sign-in of the organization ${subject}.`,
    operator_registered: (subject: string) => `Registered an operator (${subject}).`,
    half_year_opened: (subject: string) => `Opened the ${subject}.`,
    bulletin_published: (subject: string) => `Published version ${subject} of the bulletin.`,
    roster_imported: (subject: string) => `Imported the roster of the organization ${subject}.`,
    programme_set: (subject: string) => `Set the programme of the organization ${subject}.`,
    offering_added: (subject: string) => `Published an offering of the organization ${subject}.`,
    offering_removed: (subject: string) => `Removed an offering of the organization ${subject}.`,
    consultant_registered: (subject: string) => `Registered a consultant (${subject}).`,
    bookings_handed_over: (subject: string) => `Handed over the sessions of a consultant (${subject}).`,
    held_keys_made: (subject: string) => `Made the held keys of the ${subject}.`,
    emergency_card_opened: (_subject: string) => 'Handed one emergency card to two of its holders.',
    'release.seal': (subject: string) => `Sealed the release ${subject}.`,
    'text.write': (subject: string) => `Put requests of ${subject} in other words.`,
    'text.approve': (subject: string) => `Approved a paraphrase of requests of ${subject}.`,
    'word.choose': (subject: string) => `Chose words for the cloud of ${subject}.`,
    'word.approve': (subject: string) => `Approved words for the cloud of ${subject}.`,
    'word.drop': (subject: string) => `Took words back from the cloud of ${subject}.`,
    'cloud.seal': (subject: string) =>
      `Sealed the cloud of all small organizations of the year from ${subject}.`,
    'counters.destroy': (_subject: string) => 'Destroyed the counters behind sealed releases.',
  },
);

/** Why an emergency card was opened. */
const reasonWords: Record<'ja' | 'en', Readonly<Record<string, string>>> = {
  ja: { danger_to_life: '命の危険', danger_to_body: '身体の危険', statute: '法令による' },
  en: { danger_to_life: 'danger to life', danger_to_body: 'danger to body', statute: 'required by law' },
};

/** Numbers of a deed, in words; what is not named here stays in the database. */
export const detailCopy = bilingual(
  {
    firstHalfYear: (value: string) => `${value}から`,
    feeYen: (value: string) => `${value}円`,
    quota: (value: string) => `受付票 ${value}枚`,
    floor: (value: string) => `下限 ${value}人`,
    added: (value: string) => `追加 ${value}人`,
    changed: (value: string) => `変更 ${value}人`,
    left: (value: string) => `退職 ${value}人`,
    keys: (value: string) => `鍵 ${value}本`,
    expiresOn: (value: string) => `有効期限 ${value}`,
    number: (value: string) => `第${value}号`,
    words: (value: string) => `ことば ${value}個`,
    reason: (value: string) => `理由 ${reasonWords.ja[value] ?? ''} ${value}`,
  },
  {
    firstHalfYear: (value: string) => `from ${value}`,
    feeYen: (value: string) => `${value} yen`,
    quota: (value: string) => `${value} tickets`,
    floor: (value: string) => `floor ${value}`,
    added: (value: string) => `${value} added`,
    changed: (value: string) => `${value} changed`,
    left: (value: string) => `${value} left`,
    keys: (value: string) => `${value} keys`,
    expiresOn: (value: string) => `expires ${value}`,
    number: (value: string) => `no. ${value}`,
    words: (value: string) => `${value} words`,
    reason: (value: string) => `reason: ${reasonWords.en[value] ?? ''} ${value}`,
  },
);
