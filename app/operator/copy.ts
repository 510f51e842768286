import { bilingual } from '@/lib/shared/language';

/** The operators' home: what needs doing. */
export const homeCopy = bilingual(
  {
    title: '運営',
    lead: 'いま行うことです。個人のことは、どの画面にも出ません。',
    nothing: 'いま行うことはありません',
    nothingLead: '半期は開いていて、近く切れる国家資格も、封印を待つ期間もありません。',
    open: (name: string) => `${name}を開く`,
    openLead: (from: string, to: string) =>
      `${from}から${to}まで、従業員が受付票を受け取ります。その前に開いてください。`,
    openLate: '半期が始まっていますが、まだ開いていません。開くまで、誰も受付票を受け取れません。',
    openLink: '半期の画面へ',
    gate: (day: string) => `受付票が使えるのは${day}から`,
    gateLead: (wallets: string, needed: string) =>
      `受け取った人は${wallets}人、必要なのは${needed}人です。足りなければ、1週間ずつ自動で延びます。`,
    gateLink: '半期の画面へ',
    licences: (count: string) => `国家資格の期限が近い相談員： ${count}人`,
    licencesLead: (day: string) => `いちばん近い期限は${day}です。更新の手続きを確かめてください。`,
    licencesLink: '期限の一覧へ',
    expired: (count: string) => `国家資格の期限が切れた相談員： ${count}人`,
    expiredLead: '新しい予約は入りません。更新を確かめるまで、この状態が続きます。',
    ready: (count: string) => `封印できる期間レポート： ${count}件`,
    readyLead: '声の票が締め切られました。内容を確かめて、封印してください。',
    readyLink: '期間レポートの画面へ',
    texts: (count: string) => `言い換えを待つ要望： ${count}件`,
    textsLead:
      '10人以上が文を添えました。封印するとすべて消えるので、その前に言い換えて、別の編集担当が承認してください。',
    textsLink: '要望の言い換えの画面へ',
    unsigned: (count: string) => `今の半期の契約がない企業： ${count}社`,
    unsignedLead: '契約を結ぶまで、その企業の人は受付票を受け取れません。',
    unsignedLink: '企業の一覧へ',
  },
  {
    title: 'Operations',
    lead: 'What needs doing now. No screen shows anything about a person.',
    nothing: 'Nothing needs doing',
    nothingLead: 'The half-year is open, no registration ends soon and no release waits for its seal.',
    open: (name: string) => `Open the ${name}`,
    openLead: (from: string, to: string) =>
      `Employees collect tickets from ${from} to ${to}. Please open the half-year before that.`,
    openLate: 'The half-year has begun but is not open. Until then nobody can collect tickets.',
    openLink: 'Go to half-years',
    gate: (day: string) => `Tickets can be used from ${day}`,
    gateLead: (wallets: string, needed: string) =>
      `${wallets} people have collected and ${needed} are needed. If they are too few, the day is put off by a week.`,
    gateLink: 'Go to half-years',
    licences: (count: string) => `Registrations that end soon: ${count}`,
    licencesLead: (day: string) => `The next one ends on ${day}. Please check that it is being renewed.`,
    licencesLink: 'Go to the expiry board',
    expired: (count: string) => `Registrations that have ended: ${count}`,
    expiredLead: 'These consultants cannot be booked until a renewal is checked.',
    ready: (count: string) => `Releases ready to be sealed: ${count}`,
    readyLead: 'Ballots are closed. Please check the releases and seal them.',
    readyLink: 'Go to releases',
    texts: (count: string) => `Requests to be put in other words: ${count}`,
    textsLead:
      'Ten people or more wrote about each. Sealing deletes the texts: before it one editor sums them up and another approves.',
    textsLink: 'Go to requests in other words',
    unsigned: (count: string) => `Organizations without a contract for this half-year: ${count}`,
    unsignedLead: 'Until a contract is signed, their people cannot collect tickets.',
    unsignedLink: 'Go to organizations',
  },
);
