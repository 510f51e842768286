import { WithoutConflicts } from '@/components/consultation/consultant-conflicts';
import { SlotButtons } from '@/components/consultation/slot-buttons';
import { Notice } from '@/components/ui/notice';
import { listOffers } from '@/lib/consultation/booking/offer/queries';
import { now } from '@/lib/env';
import type { ClientId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { holdTime } from '../book/actions';
import { bookingsCopy } from './copy';

/** Times of others in place of a session that its consultant had to cancel. */
export async function Offers({ client, language }: { client: ClientId; language: Language }) {
  const copy = bookingsCopy[language];
  const offers = await listOffers(client, now());
  if (offers.length === 0) return null;
  const items = offers.map((one) => ({
    key: `${one.consultantId} ${one.startsAt.toISOString()}`,
    codes: one.conflictCodes,
    content: (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SlotButtons slots={[one]} action={holdTime} language={language} />
        <span>{copy.name(one.name)}</span>
      </div>
    ),
  }));
  return (
    <Notice tone="info" title={copy.offers}>
      <p>{copy.offersText}</p>
      <div className="grid gap-2">
        <WithoutConflicts items={items} limit={6} />
      </div>
    </Notice>
  );
}
