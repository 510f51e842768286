import { bilingual, type Language } from '@/lib/shared/language';
import type { PastOutcome, PastSession } from './rules';

export const pastCopy = bilingual(
  {
    title: '60日より前の面談',
    lead: '日付は消え、月だけが残っています。',
    kind: { intake: 'はじめての面談', follow_up: '続きの面談' },
    outcome: {
      held: '実施',
      client_no_show: '欠席',
      consultant_no_show: '相談員の都合で中止',
      cancelled_late: '直前の取り消し',
    } satisfies Record<PastOutcome, string>,
  },
  {
    title: 'More than 60 days ago',
    lead: 'The dates are gone; only the month is left.',
    kind: { intake: 'first session', follow_up: 'follow-up' },
    outcome: {
      held: 'held',
      client_no_show: 'missed',
      consultant_no_show: 'called off by the consultant',
      cancelled_late: 'cancelled late',
    } satisfies Record<PastOutcome, string>,
  },
);

/** 「2026年8月　山川 ゆき　続きの面談（実施）」 */
export function pastLine(session: PastSession, language: Language): string {
  const copy = pastCopy[language];
  const [year, month] = session.month.split('-').map(Number);
  const when =
    language === 'ja'
      ? `${year}年${month}月`
      : new Date(`${session.month}-01T00:00:00Z`).toLocaleDateString('en-GB', {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
  const about = `${copy.kind[session.kind]}${language === 'ja' ? '（' : ' ('}${copy.outcome[session.outcome]}${language === 'ja' ? '）' : ')'}`;
  return [when, session.consultantName, about].join(language === 'ja' ? '　' : ', ');
}
