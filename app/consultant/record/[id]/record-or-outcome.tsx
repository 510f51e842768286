import { OutcomeSection } from '@/components/consultation/record-evidence';
import { RecordForm } from '@/components/consultation/record-form';
import type { RecordDraft } from '@/components/consultation/record-pane';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { findRecord, type RecordView } from '@/lib/consultation/record/queries';
import { outcomeCopy } from '@/lib/consultation/session/copy';
import type { ConsultantSession } from '@/lib/consultation/session/view';
import type { ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { saveOutcome } from '../../actions';
import { saveSessionRecord } from './actions';

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
  return (
    <RecordForm
      action={saveSessionRecord}
      bookingId={bookingId}
      draft={draftOf(record)}
      concerns={concerns}
      noteDestroyed={record?.noteDestroyed ?? false}
      language={language}
    />
  );
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
