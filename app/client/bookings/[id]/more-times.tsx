import { TextLink } from '@/components/ui/link';
import type { BookingView } from '@/lib/consultation/booking/view';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from '../copy';

/** Further times with the same consultant: an earlier one for a booking that stands, a series once a first session was held. */
export function MoreTimes({
  booking: { bookingId, kind, facts },
  stands,
  language,
}: {
  booking: BookingView;
  /** Whether it can still be changed. */
  stands: boolean;
  language: Language;
}) {
  const copy = bookingsCopy[language];
  const mayRepeat = !facts.cancelled && (kind === 'follow_up' || facts.outcome === 'held');
  if (!stands && !mayRepeat) return null;
  return (
    <ul className="grid gap-1">
      {stands ? (
        <li className="flex min-h-11 items-center">
          <TextLink href={`/client/waiting/new?booking=${bookingId}`}>{copy.earlier}</TextLink>
        </li>
      ) : null}
      {mayRepeat ? (
        <li className="flex min-h-11 items-center">
          <TextLink href={`/client/bookings/${bookingId}/series`}>{copy.series}</TextLink>
        </li>
      ) : null}
    </ul>
  );
}
