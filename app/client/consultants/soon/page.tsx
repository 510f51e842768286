import { WithoutConflicts } from '@/components/consultation/consultant-conflicts';
import { SlotButtons } from '@/components/consultation/slot-buttons';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { soonest } from '@/lib/consultation/matching/soon/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { holdTime } from '../../book/actions';
import { WaitLink } from '../../waiting/wait-link';
import { consultantsCopy } from '../copy';

/** The device hides conflicts, so that some more are sent than shown. */
const shown = 16;

export default async function Soon() {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = consultantsCopy[language];
  const openings = await soonest(clientId, now());
  const items = openings.map((slot) => ({
    key: `${slot.consultantId} ${slot.startsAt.toISOString()}`,
    codes: slot.conflictCodes,
    content: (
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-8 border border-sand-300 bg-white px-4 py-3">
        <span>
          <TextLink href={`/client/consultants/${slot.consultantId}`}>{copy.name(slot.name)}</TextLink>
        </span>
        <SlotButtons slots={[slot]} action={holdTime} language={language} />
      </div>
    ),
  }));
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.soonLead}>{copy.soonTitle}</PageTitle>
      {items.length === 0 ? <p>{copy.soonNone}</p> : null}
      <div className="grid gap-3">
        <WithoutConflicts items={items} limit={shown} />
      </div>
      <WaitLink consultant={null} language={language} />
      <p>
        <TextLink href="/client/consultants">{copy.back}</TextLink>
      </p>
    </div>
  );
}
