import { OutcomeSection } from '@/components/consultation/record-evidence';
import { RecordForm } from '@/components/consultation/record-form';
import type { NoticedTexts } from '@/components/consultation/record-names-use';
import type { RecordDraft } from '@/components/consultation/record-pane';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { draftKey } from '@/lib/consultation/record/draft/queries';
import { noticeNames } from '@/lib/consultation/record/name/queries';
import { findRecord, listLastThemes, type RecordView } from '@/lib/consultation/record/queries';
import { orderThemes } from '@/lib/consultation/record/rules';
import { outcomeCopy } from '@/lib/consultation/session/copy';
import type { ConsultantSession } from '@/lib/consultation/session/view';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { saveOutcome } from '../../actions';
import { saveSessionRecord } from './actions';
import { ShareSection } from './share/share-section';
import { Versions } from './versions';

/** First how the session ended; then, if it was held, its record. */
export async function RecordOrOutcome({
  session: { bookingId, facts, concerns },
  consultant,
  now,
  language,
}: {
  session: ConsultantSession;
  consultant: ConsultantId;
  now: Date;
  language: Language;
}) {
  const copy = recordPageCopy[language];
  if (!facts.outcome)
    return (
      <Card>
        <OutcomeSection
          facts={facts}
          bookingId={bookingId}
          action={saveOutcome}
          now={now}
          level={2}
          language={language}
        />
        <p className="text-solid-gray-700">{copy.noneYet}</p>
      </Card>
    );
  if (facts.outcome !== 'held')
    return (
      <Notice tone="info" title={outcomeCopy[language][facts.outcome]}>
        {copy.noRecord}
      </Notice>
    );
  const record = await findRecord(consultant, bookingId);
  const draft = draftOf(record);
  return (
    <>
      <RecordForm
        action={saveSessionRecord}
        bookingId={bookingId}
        draft={draft}
        draftKey={draftKey(consultant, bookingId)}
        themeOrder={orderThemes(concerns, await listLastThemes(consultant, bookingId))}
        ownConcerns={concerns}
        names={await namesIn(draft)}
        noteDestroyed={record?.noteDestroyed ?? false}
        language={language}
      />
      <Versions consultant={consultant} booking={bookingId} language={language} />
      {record ? <ShareSection consultant={consultant} booking={bookingId} language={language} /> : null}
    </>
  );
}

const texts = ['presentingConcern', 'assessment', 'actionPlan', 'referral', 'nextStep'] as const;

async function namesIn(draft: RecordDraft): Promise<NoticedTexts> {
  const noticed = texts.map(async (name) => [
    name,
    { text: draft[name], spans: await noticeNames(draft[name]) },
  ]);
  return Object.fromEntries(await Promise.all(noticed));
}

const draftOf = (record: RecordView | null): RecordDraft => ({
  presentingConcern: record?.presentingConcern ?? '',
  assessment: record?.assessment ?? '',
  actionPlan: record?.actionPlan ?? '',
  themes: record?.themes ?? [],
  referral: record?.referral ?? '',
  nextStep: record?.nextStep ?? '',
  privateNote: record?.privateNote ?? '',
});
