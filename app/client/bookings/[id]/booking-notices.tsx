import { Notice } from '@/components/ui/notice';
import type { BookingView } from '@/lib/consultation/booking/view';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from '../copy';

/** What has just happened to a booking (from the address), or that it is cancelled. */
export function BookingNotices({
  booking: { facts, cancelledLate, rule },
  search: { booked, moved },
  language,
}: {
  booking: BookingView;
  search: { booked?: unknown; moved?: unknown };
  language: Language;
}) {
  const copy = bookingsCopy[language];
  if (facts.cancelled)
    return (
      <Notice tone="info" title={copy.cancelled}>
        <p>{cancelledLate ? copy.cancelledLate(String(rule.freeUntilHours)) : copy.cancelledFree}</p>
      </Notice>
    );
  if (booked === '1')
    return (
      <Notice tone="success" title={copy.booked}>
        <p>{copy.bookedText}</p>
      </Notice>
    );
  if (moved !== '1') return null;
  return (
    <Notice tone="success" title={copy.moved}>
      <p>{copy.movedText}</p>
    </Notice>
  );
}
