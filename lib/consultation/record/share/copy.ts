import { bilingual } from '@/lib/shared/language';
import type { ShareRefusal } from './rules';

/** Why a record was not shown to a colleague. */
export const shareRefusalCopy = bilingual(
  {
    unknown_booking: 'この予定は見つかりません。「今日」から開き直してください。',
    no_record: '記録を保存してから、共有できます。',
    unknown_colleague: '共有する相手を選んでください。',
    days_wrong: '期間を選んでください。',
  } satisfies Record<ShareRefusal | 'unknown_booking', string>,
  {
    unknown_booking: 'We cannot find this appointment. Please open it again from Today.',
    no_record: 'Save the record first, then you can share it.',
    unknown_colleague: 'Please choose a colleague.',
    days_wrong: 'Please choose for how long.',
  },
);

export const shareCopy = bilingual(
  {
    title: 'スーパービジョンのために共有する',
    lead: 'この記録を、ほかの相談員ひとりに見せられます。相手には、ニックネームも日付も見えません。文の中の名前は、見つかったものを伏せて見せます。見落としもあるので、言い換えてから共有してください。メモは見えません。',
    colleague: '相手',
    choose: '選んでください',
    days: '期間',
    dayCount: (days: number) => `${days}日`,
    submit: '共有する',
    problem: 'まだ共有していません',
    sharing: (name: string, until: string) => `${name} さんに、${until}まで共有しています`,
    withdraw: '共有をやめる',
    listTitle: '共有された記録',
    listLead: 'ほかの相談員が、スーパービジョンのためにあなたに見せている記録です。',
    none: 'いま共有されている記録はありません。',
    line: (from: string, month: string) => `${from} さんの${month}の面談`,
    until: (day: string) => `${day}まで`,
    viewLead: 'だれの記録かは分かりません。名前は、見つかったものを「〇〇」に替えています。',
    back: '共有された記録へ',
    kind: '面談',
    empty: '（空）',
  },
  {
    title: 'Share for supervision',
    lead: 'You can show this record to one colleague. They see neither the nickname nor any day. Names in the text are masked where they were found; some may be missed, so reword them first. Your notes are not shown.',
    colleague: 'Colleague',
    choose: 'Please choose',
    days: 'For how long',
    dayCount: (days: number) => `${days} days`,
    submit: 'Share',
    problem: 'Not shared yet',
    sharing: (name: string, until: string) => `Shared with ${name} until ${until}`,
    withdraw: 'Stop sharing',
    listTitle: 'Shared with you',
    listLead: 'Records that colleagues show you for supervision.',
    none: 'No record is shared with you now.',
    line: (from: string, month: string) => `${from}: a session of ${month}`,
    until: (day: string) => `until ${day}`,
    viewLead: 'Nobody can tell whose record this is. Names that were found are written 〇〇.',
    back: 'To what is shared with you',
    kind: 'Session',
    empty: '(empty)',
  },
);
