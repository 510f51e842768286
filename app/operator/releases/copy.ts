import { bilingual } from '@/lib/shared/language';

export const releasesPageCopy = bilingual(
  {
    title: '期間レポート',
    lead: '半期の声の票が締め切られたら、集計を確かめて封印します。封印した期間レポートだけが人事に見え、誰にも変えられません。',
    texts: '要望の言い換えへ',
    none: 'まだ始まった半期がありません。半期を開くと、ここに並びます。',
    caption: (halfYear: string) => `${halfYear}の期間レポート`,
    head: { subject: '単位', state: '状態' },
    pool: 'プール',
    state: { open: '受付中', ready: '封印できます', sealed: '封印済み' },
    until: (day: string) => `${day}まで声の票を受け付けています。`,
    sealedLine: (number: string, day: string) => `第${number}号、${day}に封印しました。`,
    readyLine: '声の票は締め切られました。',
    chain: '封印の鎖',
    chainHolds: (count: number) =>
      count === 0
        ? '封印した期間レポートはまだありません。'
        : `${count}号すべての署名とハッシュが、つながっています。`,
    chainBroken: (number: number) =>
      `第${number}号が、封印したときの内容と一致しません。データベースが書き換えられたおそれがあります。新しい封印を止めて、技術の担当に連絡してください。`,
    back: '期間レポートの一覧へ',
    facts: {
      headcount: '対象者',
      floor: '公開の下限',
      tier: '公開の範囲',
      plan: '報告の計画（SHA-256）',
      number: '号',
      sealedOn: '封印した日',
      hash: 'ハッシュ（SHA-256）',
      epsilon: '秘匿の予算（ε）',
      audit: '引き算の検査',
      cloud: '図で見る要望',
    },
    cloud: (shown: boolean, least: number) =>
      shown
        ? '載せる見込みです。要望ごとに、公開の下限より少なくない人が選んでいます。'
        : `載せない見込みです。1年に回答した人が、およそ${least}人に足りません。要望の割合は載せます。`,
    audit: (cells: number, dropped: number) =>
      [
        cells === 0
          ? '伏せる区分がないため、割り出せるものはない見込みです。'
          : `伏せる区分は${cells}。公開するすべての数から計算しても、どれにも10人以上の幅が残る見込みです。`,
        dropped === 0 ? '' : `幅が足りない切り口（${dropped}）は、全体を公開しません。`,
      ].join(''),
    people: (count: number) => `${count.toLocaleString('ja-JP')}人`,
    floor: (count: number) => `${count}人以上`,
    tier: {
      pool: 'プール全体を一つに',
      organization: '会社全体',
      segments: '会社全体と、年に一度の切り口',
    },
    openTitle: 'まだ封印できません',
    openText: (day: string) =>
      `${day}まで声の票を受け付けています。それまでは、途中の数を誰にも表示しません。`,
    findings: '伏せるもの',
    findingsLead:
      '計画の下限と規則から決まります。手で変えることはできません。封印のときに雑音を加えるので、下限に近いものはさらに伏せられることがあります。',
    nothingHidden: '伏せるものはない見込みです。',
    epsilonLine: (now: string, before: string) => `この封印で ${now}、この年にすでに ${before}（上限 4.5）`,
    unworded: (count: number) => `承認された言い換えがない要望： ${count}件`,
    unwordedText: '封印すると、添えられた文はすべて消え、あとから言い換えることはできません。',
    sealTitle: '封印する',
    sealLead:
      '雑音を一度だけ加え、文書に署名して保存します。取り消しや、やり直しはできません。元の集計は7日後に破棄されます。',
    confirm: '取り消せないことを確かめました',
    confirmLegend: '確認',
    confirmMissing: '封印は取り消せません。確認の欄にチェックを入れてから、もう一度押してください。',
    seal: 'この期間レポートを封印する',
    problem: '封印していません',
    sealedTitle: '封印されています',
    sealedText: '人事は、この文書をそのまま読みます。',
  },
  {
    title: 'Releases',
    lead: 'When the ballots of a half-year are in, check what will be hidden and seal the release. HR sees sealed releases only, and nobody can change them.',
    texts: 'Requests in other words',
    none: 'No half-year has begun yet. It appears here once it is opened.',
    caption: (halfYear: string) => `Releases of the ${halfYear}`,
    head: { subject: 'Unit', state: 'State' },
    pool: 'pool',
    state: { open: 'open', ready: 'ready', sealed: 'sealed' },
    until: (day: string) => `Ballots come in until ${day}.`,
    sealedLine: (number: string, day: string) => `Release no. ${number}, sealed on ${day}.`,
    readyLine: 'The ballots are in.',
    chain: 'Chain of seals',
    chainHolds: (count: number) =>
      count === 0
        ? 'No release has been sealed yet.'
        : `The signatures and hashes of all ${count} releases hold.`,
    chainBroken: (number: number) =>
      `Release no. ${number} is not what was sealed. The database may have been changed. Please seal nothing more and tell the technical team.`,
    back: 'All releases',
    facts: {
      headcount: 'People',
      floor: 'Floor',
      tier: 'Scope',
      plan: 'Report plan (SHA-256)',
      number: 'Number',
      sealedOn: 'Sealed on',
      hash: 'Hash (SHA-256)',
      epsilon: 'Privacy budget (ε)',
      audit: 'Audit for subtraction',
      cloud: 'Cloud of requests',
    },
    cloud: (shown: boolean, least: number) =>
      shown
        ? 'It will be shown, as far as can be foreseen: as many people as the floor asks for chose each request.'
        : `It will be left out: fewer than about ${least} people answered in the year. The shares of the requests stay.`,
    audit: (cells: number, dropped: number) =>
      [
        cells === 0
          ? 'No cell will be hidden, so there is nothing to compute.'
          : `Cells to be hidden: ${cells}. Whoever computes from everything published is left with a range of 10 people or more for each.`,
        dropped === 0 ? '' : ` Dimensions left out because the range is narrower: ${dropped}.`,
      ].join(''),
    people: (count: number) => count.toLocaleString('ja-JP'),
    floor: (count: number) => `${count} people or more`,
    tier: {
      pool: 'the pool as one',
      organization: 'the organization as a whole',
      segments: 'the organization as a whole, and segments once a year',
    },
    openTitle: 'Not yet',
    openText: (day: string) => `Ballots come in until ${day}. Until then nobody is shown a number.`,
    findings: 'What will be hidden',
    findingsLead:
      'The floor of the plan and the rules decide; nobody can change it by hand. The noise of the sealing may hide a little more of what is close to the floor.',
    nothingHidden: 'Nothing, as far as can be foreseen.',
    epsilonLine: (now: string, before: string) =>
      `${now} by this release, ${before} earlier this year (limit 4.5)`,
    unworded: (count: number) => `Requests without an approved paraphrase: ${count}`,
    unwordedText: 'Sealing deletes all texts; they cannot be put in other words afterwards.',
    sealTitle: 'Seal',
    sealLead:
      'Noise is drawn once, and the document is signed and kept. It cannot be taken back or repeated. The counters are destroyed seven days later.',
    confirm: 'I know that this cannot be undone',
    confirmLegend: 'Confirmation',
    confirmMissing: 'Sealing cannot be undone. Please tick the confirmation and press the button again.',
    seal: 'Seal this release',
    problem: 'Nothing was sealed',
    sealedTitle: 'Sealed',
    sealedText: 'HR reads this document exactly as it is.',
  },
);
