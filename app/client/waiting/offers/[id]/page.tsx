import { redirect } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { SubmitButton } from '@/components/ui/submit-button';
import { findOffer } from '@/lib/consultation/booking/offer/queries';
import { findBooking } from '@/lib/consultation/booking/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { offerId } from '@/lib/shared/ids';
import { waitingCopy } from '../../copy';
import { accept } from './actions';
import { OfferFacts } from './offer-facts';
import { OfferRule } from './offer-rule';

export default async function Offer({ params }: PageProps<'/client/waiting/offers/[id]'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = waitingCopy[language];
  const id = offerId((await params).id);
  const offer = id && (await findOffer(clientId, id, now()));
  // Over, or taken a moment ago: the list says what there is.
  if (!offer) redirect('/client/bookings');
  const moving = offer.moves && (await findBooking(clientId, offer.moves, now()));
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.offerLead}>{copy.offerTitle}</PageTitle>
      <Card>
        <OfferFacts offer={offer} moving={moving} language={language} />
      </Card>
      <OfferRule startsAt={offer.startsAt} moving={moving} language={language} />
      <form action={accept}>
        <input type="hidden" name="offer" value={offer.offerId} />
        <input type="hidden" name="consultant" value={offer.consultantId} />
        <input type="hidden" name="at" value={offer.startsAt.toISOString()} />
        {offer.moves ? <input type="hidden" name="moves" value={offer.moves} /> : null}
        <SubmitButton full>{moving ? copy.acceptMove : copy.accept}</SubmitButton>
      </form>
      <ButtonLink tone="quiet" full href="/client/bookings">
        {copy.back}
      </ButtonLink>
    </div>
  );
}
