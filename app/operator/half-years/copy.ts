import { bilingual } from '@/lib/shared/language';

const group = (amount: number) => amount.toLocaleString('ja-JP');

export const halfYearsPageCopy = bilingual(
  {
    title: '半期',
    lead: '半期を開くと、受付票と声の票の鍵、報告の計画ができ、公開の掲示に載ります。何度開いても、足りないものが加わるだけです。',
    opened: (keys: number) =>
      keys > 0
        ? `${group(keys)}本の鍵を加えて、掲示を出しました。`
        : '足りない鍵はありませんでした。掲示を新しくしました。',
    refused: {
      too_early: 'まだ開けません。半期が始まる6週間前から開けます。',
      over: 'この半期はもう終わっているので、開けません。',
      unknown: 'この半期は読み取れません。ボタンから、もう一度選んでください。',
    },
    period: (from: string, to: string) => `${from}〜${to}`,
    state: { open: '開いています', closed: '開いていません', over: '終わりました' },
    collect: '受付票を受け取れる期間',
    gate: '受付票を使えるようになる日',
    gateLine: (day: string, wallets: number, needed: number) =>
      needed > 0
        ? `${day}（受け取り${group(wallets)}人、必要${group(needed)}人）`
        : `${day}（名簿が100人未満：「秘密厳守」）`,
    ballots: '声の票の締切',
    keys: '鍵',
    noKeys: 'まだありません',
    keyLine: {
      session: (keys: number) => `受付票 ${group(keys)}本`,
      voice: (keys: number) => `声の票 ${group(keys)}本`,
      held: (keys: number) => `面談済みの印 ${group(keys)}本`,
    },
    subjectsCaption: (halfYear: string) => `${halfYear}に報告する単位`,
    head: { subject: '単位', headcount: '人数', report: '報告' },
    people: (count: number) => `${group(count)}人`,
    tier: { pool: 'プールでまとめて', organization: '会社全体', segments: '会社全体と切り口' },
    ready: '開くと計画ができます',
    silent: (reason: string) => `声の票なし： ${reason}`,
    refusals: {
      too_few_people: '100人に満たず、プールにも入っていません',
      pool_too_few: 'プールの企業が5社に足りません',
      pool_too_small: 'プールの合計が100人に足りません',
      pool_dominated: 'プールの1社が40％を超えています',
    },
    noSubjects: 'この半期に契約のある企業がありません。',
    open: 'この半期を開く',
    again: '足りない鍵を加えて、掲示を出す',
    from: (day: string) => `${day}から開けます。`,
    bulletin: '公開の掲示',
    bulletinLead: 'みちすじの外からも確かめられる、署名つきの公開ファイルです。個人のことは何も載りません。',
    version: '版',
    issued: '発行日',
    hash: 'ハッシュ（SHA-256）',
    collected: '受け取った人（全企業の合計、10人単位で切り捨て）',
    collectedLine: (halfYear: string, wallets: number) => `${halfYear} ${group(wallets)}人`,
    noBulletin: 'まだ掲示がありません。最初の半期を開くと出ます。',
    read: '掲示を読む（JSON）',
  },
  {
    title: 'Half-years',
    lead: 'Opening a half-year makes the keys for tickets and voice tokens and the report plans, and publishes them in the bulletin. Opening again only adds what is missing.',
    opened: (keys: number) =>
      keys > 0
        ? `${group(keys)} keys were added and the bulletin is published.`
        : 'No key was missing. The bulletin is published anew.',
    refused: {
      too_early: 'It cannot be opened yet. A half-year opens from six weeks before its first day.',
      over: 'This half-year is over and cannot be opened.',
      unknown: 'We cannot read this half-year. Please use one of the buttons.',
    },
    period: (from: string, to: string) => `${from} – ${to}`,
    state: { open: 'open', closed: 'not open', over: 'over' },
    collect: 'Tickets can be collected',
    gate: 'Tickets can be used from',
    gateLine: (day: string, wallets: number, needed: number) =>
      needed > 0
        ? `${day} (${group(wallets)} have collected, ${group(needed)} are needed)`
        : `${day} (fewer than 100 people: “confidential”)`,
    ballots: 'Ballots come in until',
    keys: 'Keys',
    noKeys: 'none yet',
    keyLine: {
      session: (keys: number) => `${group(keys)} for session tickets`,
      voice: (keys: number) => `${group(keys)} for voice tokens`,
      held: (keys: number) => `${group(keys)} for held tokens`,
    },
    subjectsCaption: (halfYear: string) => `Who answers as one in the ${halfYear}`,
    head: { subject: 'Unit', headcount: 'People', report: 'Release' },
    people: (count: number) => group(count),
    tier: { pool: 'together in a pool', organization: 'as a whole', segments: 'as a whole and by segments' },
    ready: 'gets its plan when opened',
    silent: (reason: string) => `No voice tokens: ${reason}`,
    refusals: {
      too_few_people: 'fewer than 100 people and in no pool',
      pool_too_few: 'fewer than five organizations in the pool',
      pool_too_small: 'fewer than 100 people in the pool',
      pool_dominated: 'one organization is more than 40 % of the pool',
    },
    noSubjects: 'No organization has a contract in this half-year.',
    open: 'Open this half-year',
    again: 'Add missing keys and publish the bulletin',
    from: (day: string) => `Can be opened from ${day}.`,
    bulletin: 'Bulletin',
    bulletinLead: 'A signed public file that anybody can check. It holds nothing about a person.',
    version: 'Version',
    issued: 'Issued on',
    hash: 'Hash (SHA-256)',
    collected: 'People who collected (all organizations, rounded down to 10)',
    collectedLine: (halfYear: string, wallets: number) => `${halfYear}: ${group(wallets)}`,
    noBulletin: 'There is no bulletin yet. It appears when the first half-year is opened.',
    read: 'Read the bulletin (JSON)',
  },
);
