import { bilingual } from '@/lib/shared/language';

const yen = (amount: number) => amount.toLocaleString('ja-JP');

export const organizationsPageCopy = bilingual(
  {
    title: '企業',
    lead: '契約している企業です。人数は名簿の合計だけで、誰がいるか、誰が受付票を受け取ったかは、運営には見えません。',
    add: '企業を登録する',
    caption: (count: string) => `企業の一覧（${count}社）`,
    head: { name: '企業', code: '公開コード', pool: 'プール', headcount: '人数', contract: '今の半期の契約' },
    none: 'まだ企業がありません。最初の企業を登録してください。',
    noPool: '単独',
    noContract: '契約がありません',
    people: (count: number) => `${yen(count)}人`,
    terms: (quota: string, floor: string) => `受付票 ${quota}枚・下限 ${floor}人`,
    newTitle: '企業を登録する',
    newLead: '登録したあとに、契約と人事担当を加えます。',
    name: '会社名',
    nameHint: '正式な名称です。運営と、その企業の人事だけに見えます。',
    code: '公開コード',
    codeHint:
      '公開の掲示に載る言葉です。会社名が分からないように、自然の言葉を提案しています。登録したあとは変えられません。',
    pool: 'プールのコード',
    poolHint: '100人未満の企業は、5社以上のプールでまとめて報告します。',
    pools: (codes: string) => `今あるプール： ${codes}`,
    optional: '任意',
    domains: 'メールのドメイン',
    domainsHint:
      '1行に1つ、「example.co.jp」のように入れてください。人事担当の招待に使います。相談者の連絡先としては断ります。',
    submit: '登録する',
    problem: '入力を確かめてください',
  },
  {
    title: 'Organizations',
    lead: 'The organizations under contract. Headcounts are sums of their rosters: operators see neither who is on them nor who collected tickets.',
    add: 'Register an organization',
    caption: (count: string) => `All organizations (${count})`,
    head: {
      name: 'Organization',
      code: 'Public code',
      pool: 'Pool',
      headcount: 'People',
      contract: 'Contract of this half-year',
    },
    none: 'There is no organization yet. Please register the first one.',
    noPool: 'on its own',
    noContract: 'No contract',
    people: (count: number) => yen(count),
    terms: (quota: string, floor: string) => `${quota} tickets, floor ${floor}`,
    newTitle: 'Register an organization',
    newLead: 'Contract and HR members are added afterwards.',
    name: 'Name',
    nameHint: 'The official name. Only operators and the organization’s own HR see it.',
    code: 'Public code',
    codeHint:
      'Stands in the public bulletin. It must not give the company away, so we suggest a word of nature. It cannot be changed later.',
    pool: 'Code of the pool',
    poolHint: 'Organizations of fewer than 100 people report together, in a pool of five or more.',
    pools: (codes: string) => `Pools so far: ${codes}`,
    optional: 'optional',
    domains: 'Mail domains',
    domainsHint:
      'One a line, such as example.co.jp. HR members are invited at these domains; clients cannot use them as private addresses.',
    submit: 'Register',
    problem: 'Please check what you entered',
  },
);
