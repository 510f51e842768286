import { bilingual } from '@/lib/shared/language';

/** The wording of the promise. Whoever changes what a company, consultant or operator can learn changes it here, with a new version. */
export const trustVersion = { version: 1, day: '2026-11-24' } as const;

export const trustCopy = bilingual(
  {
    title: '会社に見えること・見えないこと',
    lead: 'はじめる前に、ここだけ読んでください。3分ほどです。',
    seen: '会社に見える',
    seenList: {
      rate: '社員のうち何割が受付票を受け取ったか（受け取りは、相談したことになりません）',
      release: '半年に一度の期間レポート。10人以上が「伝えてよい」と答えたものの割合だけ',
      shown: 'レポートにあるもの：相談テーマの割合、満足、面談前後の変化、会社への要望',
    },
    unseen: '会社に見えない',
    unseenList: {
      who: 'だれが使ったか、使わなかったか',
      when: 'いつ、だれと、何回話したか。予約の有無',
      what: '話した内容、相談員の記録とメモ、アンケートの答え',
      live: 'いまの利用者数。レポートの外に、数字はありません',
    },
    picture: '人事が実際に見る画面',
    pictureText: '人数が少ないところは「＊」になり、だれにも開けません。ボタンで理由を読めます。',
    consent: '何を伝えるかは、あなたが決めます',
    consentText:
      '面談のあとに、伝わる内容をそのまま見て、ひとつずつ決めます。答えなければ、何も伝わりません。断っても、面談には関係ありません。',
    danger: '守秘の例外',
    dangerText:
      '命や体に危険があるときと、法令に定めがあるときは例外です。ただし、あなたがだれかは私たちにも分からないので、こちらから助けを送ることはできません。危ないときは119・110、または相談窓口に連絡してください。',
    law: '法律の定め',
    lawText:
      'キャリアコンサルタントは、業務で知った秘密をもらしてはなりません（職業能力開発促進法 第30条の27第2項）。登録をやめたあとも同じです。',
    who: 'だれに、何が分かるか',
    whoRows: {
      hr: { who: '人事', learns: '受付票を受け取った割合と、期間レポート' },
      boss: { who: '上司・同僚', learns: '何も分かりません' },
      consultant: {
        who: '相談員',
        learns: 'ニックネームと、あなたが話したこと。会社名は、あなたが言わないかぎり分かりません',
      },
      operator: { who: '運営', learns: '受け取った枚数と、名前も会社もない予定。この2つは、つながりません' },
      thief: { who: 'すべてを盗んだ人', learns: '運営と同じです。鍵を盗んでも、つながりません' },
      network: { who: '会社のネットワーク', learns: 'このサイトが開かれたこと' },
    },
    unsolved: 'まだ解けていないこと',
    unsolvedLead: '守れないことも、隠さずに書きます。',
    unsolvedList: {
      code: '運営が悪意のあるプログラムを配ったり、ページに入り込まれたりした場合。入口はすべて同じサイトにあるためです。',
      traffic:
        '運営が通信をその場で見張った場合。回答の会社と部署を、面談が終わった時刻に結びつけられるおそれがあります。個人には結びつきません。',
      voice: '声や話の内容から、相手に気づかれること。',
      small:
        '100人未満の組織。ほかの組織と合わせて集計し、「秘密厳守」とだけ呼びます。「匿名」とは呼びません。',
      planted: '人事が架空の社員を名簿に入れた場合。数字に足すゆらぎで、分かることを小さく抑えています。',
    },
    proof: '確かめるために',
    version: 'このページ',
    versionText: (version: number, day: string) =>
      `第${version}版（${day}）。内容が変わるときは、版を上げて知らせます。`,
    bulletin: '公示',
    bulletinText: (version: number, day: string) =>
      `第${version}号（${day}）。鍵と集計の計画を、だれでも読めます。`,
    hash: '公示のハッシュ（SHA-256）',
    noBulletin: '公示はまだ出ていません。',
    collected: '受付票を受け取った人（全企業の合計、10人単位で切り捨て）',
    collectedLine: (halfYear: string, wallets: number) => `${halfYear} ${wallets.toLocaleString('ja-JP')}人`,
    promise: 'いまの約束',
    promises: {
      anonymous: '匿名：だれが相談したかは、保存されたものからは分かりません',
      confidential: '秘密厳守：利用できる人が100人に満たないため、まだ「匿名」とは呼びません',
    },
    attack: '攻撃テスト',
    attackText: (day: string, passed: number, failed: number) =>
      failed === 0
        ? `${day}：${passed}項目すべてに合格`
        : `${day}：${passed}項目に合格、${failed}項目は不合格`,
    noAttack: 'まだ行っていません',
    start: 'わかりました。はじめる',
  },
  {
    title: 'What your company sees and does not see',
    lead: 'Please read this before you begin. It takes about three minutes.',
    seen: 'Your company sees',
    seenList: {
      rate: 'Which share of employees has collected tickets (collecting does not mean consulting)',
      release: 'A report each half-year: shares only, of what at least ten people have agreed to pass on',
      shown: 'In the report: shares of topics, satisfaction, change from before to after, requests',
    },
    unseen: 'Your company does not see',
    unseenList: {
      who: 'Who has used it and who has not',
      when: 'When, with whom and how often somebody talked; whether there is a booking',
      what: 'What was said, the consultant’s records and notes, answers to questions',
      live: 'How many use it now: outside the report there are no figures',
    },
    picture: 'What HR really looks at',
    pictureText: 'Where too few people answered there is a “＊” that nobody can open. The button says why.',
    consent: 'You decide what is passed on',
    consentText:
      'After a session you see exactly what would be passed on, and decide item by item. Without an answer nothing is passed on. Saying no changes nothing for you.',
    danger: 'Exceptions to secrecy',
    dangerText:
      'Danger to life or body, and what statutes demand. But since nobody here knows who you are, we cannot send you help: in danger please call 119 or 110, or a helpline.',
    law: 'The law',
    lawText:
      'Career consultants must not disclose secrets learned in their work (Human Resources Development Promotion Act, article 30-27, paragraph 2). This holds after they leave the profession, too.',
    who: 'Who can learn what',
    whoRows: {
      hr: { who: 'HR', learns: 'The share that collected tickets, and the reports' },
      boss: { who: 'Boss and colleagues', learns: 'Nothing' },
      consultant: {
        who: 'Your consultant',
        learns: 'Your nickname and what you say. Not your company, unless you tell',
      },
      operator: {
        who: 'We who run it',
        learns: 'Tickets collected, and appointments without name or company. The two are not connected',
      },
      thief: { who: 'Somebody who steals everything', learns: 'The same. Stolen keys connect nothing' },
      network: { who: 'The company network', learns: 'That this site was opened' },
    },
    unsolved: 'What is not solved',
    unsolvedLead: 'We also say what we cannot protect you from.',
    unsolvedList: {
      code: 'Malicious code, shipped by us or injected into a page: all entrances are on one site.',
      traffic:
        'If we watched live traffic, we could tie the company and department of an answer to the end of a session, though not to a person.',
      voice: 'Being recognised by your voice or your story.',
      small:
        'Organizations under 100 people. They are counted together with others, and we call it “confidential”, never “anonymous”.',
      planted:
        'Invented employees put on the roster by HR. Noise in the figures keeps small what this could tell.',
    },
    proof: 'Check it yourself',
    version: 'This page',
    versionText: (version: number, day: string) =>
      `Version ${version} (${day}). When its content changes, the version does.`,
    bulletin: 'Bulletin',
    bulletinText: (version: number, day: string) =>
      `Number ${version} (${day}). Keys and counting plans, for anybody to read.`,
    hash: 'Hash of the bulletin (SHA-256)',
    noBulletin: 'There is no bulletin yet.',
    collected: 'People who have collected tickets (all organizations, rounded down to 10)',
    collectedLine: (halfYear: string, wallets: number) => `${halfYear}: ${wallets.toLocaleString('en')}`,
    promise: 'The promise now',
    promises: {
      anonymous: 'Anonymous: what we store does not tell who consulted',
      confidential: 'Confidential: fewer than 100 people can use it, so we do not call it anonymous yet',
    },
    attack: 'Attack tests',
    attackText: (day: string, passed: number, failed: number) =>
      failed === 0 ? `${day}: all ${passed} passed` : `${day}: ${passed} passed, ${failed} failed`,
    noAttack: 'not run yet',
    start: 'I understand. Begin',
  },
);
