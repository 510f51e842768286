import { bilingual } from '@/lib/shared/language';

export const doorsCopy = bilingual(
  {
    title: '入口の一覧',
    lead: '入口はそれぞれ別で、サインインも別です。ひとつの入口に入っても、ほかの入口には伝わりません。',
    doors: {
      desk: {
        title: '受付',
        who: '社員の方',
        text: '会社のメールアドレスで入り、受付票を受け取ります。はじめての方はここからです。',
      },
      client: {
        title: '予定',
        who: '受付票を受け取った方',
        text: '相談員を選ぶ、予定を見る、面談室に入る。名前は要りません。',
      },
      consultant: { title: '相談員', who: '登録された相談員', text: '今日の面談、受付時間、記録。' },
      hr: { title: '人事', who: '人事・事務局の方', text: '実施計画、名簿、半年ごとのレポート。' },
      operator: { title: '運営', who: 'みちすじの運営', text: '企業、相談員の資格、レポートの確定。' },
    },
    open: (title: string) => `${title}の入口へ`,
    trust: '会社に見えること・見えないこと',
  },
  {
    title: 'All entrances',
    lead: 'Every entrance has a sign-in of its own. Going in at one tells the others nothing.',
    doors: {
      desk: {
        title: 'Desk',
        who: 'For employees',
        text: 'Sign in with your company address and collect tickets. Begin here.',
      },
      client: {
        title: 'Appointments',
        who: 'For those who have tickets',
        text: 'Choose a consultant, see appointments, enter the room. No name needed.',
      },
      consultant: {
        title: 'Consultant',
        who: 'For registered consultants',
        text: 'Today’s sessions, hours, records.',
      },
      hr: { title: 'HR', who: 'For HR staff', text: 'Programme, roster, a report each half-year.' },
      operator: {
        title: 'Operator',
        who: 'For those who run Michisuji',
        text: 'Organizations, consultants’ licences, sealing of reports.',
      },
    },
    open: (title: string) => `To the entrance: ${title}`,
    trust: 'What your company sees and does not see',
  },
);
