import { bilingual } from '@/lib/shared/language';

/** What a consultant still reads of sessions that are more than 60 days ago. */
export const pastPageCopy = bilingual(
  {
    title: '60日より前の面談',
    lead: '日付は消え、月だけが残っています。同じ月の順番に意味はありません。',
    none: 'ここに移った面談は、まだありません',
    noneLead: '面談の60日あとに、月だけを残してここに移ります。',
    gone: 'アカウントを消した相談者',
    month: (year: number, month: number) => `${year}年${month}月`,
    record: '記録とメモを読む',
    reference: '緊急カードの照会番号',
    referenceLead: '命や身体に危険があるときだけ、運営の当番にこの番号を伝えてください。',
    back: '「今日」へ戻る',
    open: '60日より前の面談を見る',
  },
  {
    title: 'Sessions more than 60 days ago',
    lead: 'The dates are gone; only the month is left. The order within a month means nothing.',
    none: 'No session has come here yet',
    noneLead: 'Sixty days after a session it moves here, and only its month stays.',
    gone: 'A client who deleted the account',
    month: (year: number, month: number) =>
      new Date(Date.UTC(year, month - 1)).toLocaleDateString('en-GB', {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    record: 'Read the record and note',
    reference: 'Reference for an emergency card',
    referenceLead: 'Only in danger to life or body: tell this number to the operator on duty.',
    back: 'Back to Today',
    open: 'See sessions more than 60 days ago',
  },
);
