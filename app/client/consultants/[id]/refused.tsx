import { WithoutConflicts } from '@/components/consultation/consultant-conflicts';
import { SlotButtons } from '@/components/consultation/slot-buttons';
import { Notice } from '@/components/ui/notice';
import { startInput } from '@/lib/consultation/availability/input';
import { listAlternatives } from '@/lib/consultation/booking/alternative/queries';
import { refusalText } from '@/lib/consultation/booking/copy';
import { now } from '@/lib/env';
import type { ClientId, ConsultantId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { holdTime } from '../../book/actions';
import { consultantsCopy } from '../copy';

/** Why a time was not held or booked, and what is free nearby: computed now, not when it was refused. */
export async function Refused({
  reason,
  at,
  consultant,
  client,
  language,
}: {
  reason: unknown;
  at: unknown;
  consultant: ConsultantId;
  client: ClientId;
  language: Language;
}) {
  const copy = consultantsCopy[language];
  const text = refusalText(reason, language);
  const startsAt = startInput.safeParse(at);
  if (!text) return null;
  const wanted = startsAt.success && reason !== 'no_credit';
  const alternatives = wanted ? await listAlternatives(client, consultant, startsAt.data, now()) : [];
  const items = alternatives.map((one) => ({
    key: `${one.consultantId} ${one.startsAt.toISOString()}`,
    codes: one.conflictCodes,
    content: (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SlotButtons slots={[one]} action={holdTime} language={language} />
        {one.other ? <span>{copy.other(one.consultantName)}</span> : null}
      </div>
    ),
  }));
  return (
    <div role="alert">
      <Notice tone="warning" title={text}>
        {items.length > 0 ? <p>{copy.alternatives}</p> : null}
        <WithoutConflicts items={items} limit={items.length} />
      </Notice>
    </div>
  );
}
