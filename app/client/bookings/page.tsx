import { ButtonLink } from '@/components/ui/button';
import { PageTitle, SectionTitle } from '@/components/ui/heading';
import { listBookings } from '@/lib/consultation/booking/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { BookingLine } from './booking-line';
import { bookingsCopy } from './copy';
import { ListNotice } from './list-notice';
import { Offers } from './offers';
import { PastMonths } from './past-months';
import { Waits } from './waits';

export default async function Bookings({ searchParams }: PageProps<'/client/bookings'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = bookingsCopy[language];
  const { upcoming, past } = await listBookings(clientId, now());
  const parts = [
    { title: copy.upcoming, none: copy.noUpcoming, bookings: upcoming },
    { title: copy.past, none: copy.noPast, bookings: past },
  ];
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle>{copy.title}</PageTitle>
      <ListNotice search={await searchParams} language={language} />
      <Offers client={clientId} language={language} />
      {parts.map(({ title, none, bookings }) => (
        <section key={title} className="grid gap-3">
          <SectionTitle>{title}</SectionTitle>
          {bookings.length === 0 ? <p>{none}</p> : null}
          <ul className="grid gap-3">
            {bookings.map((booking) => (
              <BookingLine key={booking.bookingId} booking={booking} language={language} />
            ))}
          </ul>
        </section>
      ))}
      <Waits client={clientId} language={language} />
      <PastMonths client={clientId} language={language} />
      <ButtonLink full tone={upcoming.length > 0 ? 'secondary' : 'primary'} href="/client/consultants">
        {copy.find}
      </ButtonLink>
    </div>
  );
}
