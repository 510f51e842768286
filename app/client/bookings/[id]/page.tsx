import { notFound } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { findBooking } from '@/lib/consultation/booking/queries';
import { decideCancel } from '@/lib/consultation/booking/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { bookingId } from '@/lib/shared/ids';
import { bookingsCopy } from '../copy';
import { BookingFacts } from './booking-facts';
import { Cancel } from './cancel';
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
  const { booked, moved } = await searchParams;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle>{copy.title}</PageTitle>
      {booked === '1' && !cancelled ? (
        <Notice tone="success" title={copy.booked}>
          <p>{copy.bookedText}</p>
        </Notice>
      ) : null}
      {moved === '1' && !cancelled ? (
        <Notice tone="success" title={copy.moved}>
          <p>{copy.movedText}</p>
        </Notice>
      ) : null}
      {cancelled ? (
        <Notice tone="info" title={copy.cancelled}>
          <p>
            {booking.cancelledLate
              ? copy.cancelledLate(String(booking.rule.freeUntilHours))
              : copy.cancelledFree}
          </p>
        </Notice>
      ) : null}
      <Card>
        <BookingFacts booking={booking} language={language} />
      </Card>
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
      {cancel.ok ? <Cancel booking={booking} late={cancel.value.late} language={language} /> : null}
      <p>
        <TextLink href="/client/bookings">{copy.back}</TextLink>
      </p>
    </div>
  );
}
