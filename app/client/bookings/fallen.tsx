import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { listFallen } from '@/lib/consultation/booking/fallen/queries';
import { now } from '@/lib/env';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { ClientId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from './copy';

/** Sessions that a consultant had to cancel and that nobody could take over: the way to another one. */
export async function Fallen({ client, language }: { client: ClientId; language: Language }) {
  const copy = bookingsCopy[language];
  const fallen = await listFallen(client, now());
  if (fallen.length === 0) return null;
  const when = fallen.map((at) => `${formatDay(dayIn(at), language)} ${timeIn(at)}`);
  return (
    <Notice tone="warning" title={copy.offers}>
      <p>{copy.fallen(when.join(language === 'ja' ? '、' : ', '))}</p>
      <ButtonLink tone="secondary" href="/client/consultants">
        {copy.find}
      </ButtonLink>
    </Notice>
  );
}
