import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { pastCopy } from '@/lib/consultation/past/copy';
import type { OwnPastSession, PastRecord } from '@/lib/consultation/past/own/queries';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { pastPageCopy } from './copy';

type Props = { session: OwnPastSession; language: Language };

/** One session of a month: who, what kind, how it ended; behind it the own record and note, as long as the account exists. */
export function PastLine({ session, language }: Props) {
  const copy = pastPageCopy[language];
  const { nickname, kind, outcome, record, note, noteDestroyed } = session;
  const { kind: kinds, outcome: outcomes } = pastCopy[language];
  return (
    <li className="grid justify-items-start gap-1">
      <span className="font-700">{nickname ?? copy.gone}</span>
      <span>
        {kinds[kind]}
        {language === 'ja' ? '（' : ' ('}
        {outcomes[outcome]}
        {language === 'ja' ? '）' : ')'}
      </span>
      {record || note || noteDestroyed ? (
        <Disclosure summary={copy.record}>
          <Facts items={[...recordItems(record, language), ...noteItems(session, language)]} />
        </Disclosure>
      ) : null}
      {nickname === null ? null : (
        <Disclosure summary={copy.reference}>
          <p>{copy.referenceLead}</p>
          <p>
            <code className="break-all">{session.id}</code>
          </p>
        </Disclosure>
      )}
    </li>
  );
}

function recordItems(record: PastRecord | null, language: Language) {
  if (!record) return [];
  const copy = recordPageCopy[language];
  const themes = record.themes.map((code) => concernCopy[language][code]).join(' / ');
  return [
    { term: copy.presentingConcern, detail: lines(record.presentingConcern || copy.empty) },
    { term: copy.assessment, detail: lines(record.assessment || copy.empty) },
    { term: copy.actionPlan, detail: lines(record.actionPlan || copy.empty) },
    { term: copy.themes, detail: themes || copy.empty },
    ...(record.referral ? [{ term: copy.referral, detail: lines(record.referral) }] : []),
    ...(record.nextStep ? [{ term: copy.nextStep, detail: lines(record.nextStep) }] : []),
  ];
}

function noteItems({ note, noteDestroyed }: OwnPastSession, language: Language) {
  const copy = recordPageCopy[language];
  if (noteDestroyed) return [{ term: copy.note, detail: copy.noteDestroyed }];
  return note ? [{ term: copy.note, detail: lines(note) }] : [];
}

const lines = (text: string) => <span className="whitespace-pre-wrap">{text}</span>;
