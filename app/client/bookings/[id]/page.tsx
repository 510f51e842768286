import { notFound } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { findBooking } from '@/lib/consultation/booking/queries';
import { decideCancel } from '@/lib/consultation/booking/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { bookingId } from '@/lib/shared/ids';
import { bookingsCopy } from '../copy';
import { BookingFacts } from './booking-facts';
import { BookingNotices } from './booking-notices';
import { Cancel } from './cancel';
import { Contest } from './contest';
import { MoreTimes } from './more-times';
import { NextThings } from './next-things';

export default async function Booking({ params, searchParams }: PageProps<'/client/bookings/[id]'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = bookingsCopy[language];
  const id = bookingId((await params).id);
  const booking = id && (await findBooking(clientId, id, now()));
  if (!booking) notFound();
  const { startsAt, cancelled } = booking.facts;
  const cancel = decideCancel({ startsAt, cancelled, rule: booking.rule }, now());
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle>{copy.title}</PageTitle>
      <BookingNotices booking={booking} search={await searchParams} language={language} />
      <Card>
        <BookingFacts booking={booking} language={language} />
      </Card>
      <Contest booking={booking} language={language} />
      <NextThings booking={booking} language={language} />
      {cancel.ok ? (
        <ButtonLink full tone="secondary" href={`/client/bookings/${booking.bookingId}/move`}>
          {copy.move}
        </ButtonLink>
      ) : (
        <ButtonLink full tone="secondary" href={`/client/consultants/${booking.consultantId}#times`}>
          {copy.again}
        </ButtonLink>
      )}
      <MoreTimes booking={booking} stands={cancel.ok} language={language} />
      {cancel.ok ? <Cancel booking={booking} late={cancel.value.late} language={language} /> : null}
      <p>
        <TextLink href="/client/bookings">{copy.back}</TextLink>
      </p>
    </div>
  );
}
