import { WithoutConflicts } from '@/components/consultation/consultant-conflicts';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { listOffers, type Offer, type OfferReason } from '@/lib/consultation/booking/offer/queries';
import { now } from '@/lib/env';
import { dayIn, formatDay, timeIn } from '@/lib/shared/calendar';
import type { ClientId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { waitingCopy } from '../waiting/copy';
import { bookingsCopy } from './copy';
import { Fallen } from './fallen';

const reasons = ['handed_over', 'earlier', 'waited'] as const;

/** News about times: sessions that fell away, and times offered in place of a session that its consultant had to cancel, earlier than a booking, or waited for. */
export async function Offers({ client, language }: { client: ClientId; language: Language }) {
  const offers = await listOffers(client, now());
  const groups = reasons.map((reason) => offers.filter((offer) => offer.reason === reason));
  return (
    <>
      <Fallen client={client} language={language} />
      {groups.map(([first, ...rest]) =>
        first ? (
          <Group key={first.reason} offers={[first, ...rest]} reason={first.reason} language={language} />
        ) : null,
      )}
    </>
  );
}

function Group({
  offers,
  reason,
  language,
}: {
  offers: readonly Offer[];
  reason: OfferReason;
  language: Language;
}) {
  const [title, text] = wordsOf(reason, language);
  const items = offers.map((offer) => ({
    key: offer.offerId,
    codes: offer.conflictCodes,
    content: <OfferLine offer={offer} language={language} />,
  }));
  return (
    <Notice tone="info" title={title}>
      <p>{text}</p>
      <div className="grid gap-2">
        <WithoutConflicts items={items} limit={6} />
      </div>
    </Notice>
  );
}

function wordsOf(reason: OfferReason, language: Language): [title: string, text: string] {
  const { offers, offersText } = bookingsCopy[language];
  const { news, newsText, earlierNews } = waitingCopy[language];
  if (reason === 'handed_over') return [offers, offersText];
  return [reason === 'earlier' ? earlierNews : news, newsText];
}

function OfferLine({ offer, language }: { offer: Offer; language: Language }) {
  const copy = waitingCopy[language];
  const when = (at: Date) => `${formatDay(dayIn(at), language)} ${timeIn(at)}`;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <ButtonLink tone="secondary" href={`/client/waiting/offers/${offer.offerId}`}>
        {when(offer.startsAt)}
      </ButtonLink>
      <span>{copy.name(offer.name)}</span>
      {offer.reason === 'handed_over' ? null : (
        <span className="text-solid-gray-700">{copy.answerBy(when(offer.expiresAt))}</span>
      )}
    </div>
  );
}
