import { StateBadge } from '@/components/consultation/booking-state';
import { TextLink } from '@/components/ui/link';
import type { BookingView } from '@/lib/consultation/booking/view';
import { formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from './copy';

/** One booking in a list. */
export function BookingLine({ booking, language }: { booking: BookingView; language: Language }) {
  const { facts, bookingId, consultantName } = booking;
  const slot = formatSlot(facts.startsAt, facts.endsAt, language);
  return (
    <li className="grid gap-1 rounded-8 border border-sand-300 bg-white px-4 py-3">
      <span className="inline-flex min-h-11 items-center text-std-18B-160">
        <TextLink href={`/client/bookings/${bookingId}`}>{slot}</TextLink>
      </span>
      <span className="flex flex-wrap items-center justify-between gap-2">
        <span>{bookingsCopy[language].name(consultantName)}</span>
        <StateBadge state={booking.state} language={language} />
      </span>
    </li>
  );
}
