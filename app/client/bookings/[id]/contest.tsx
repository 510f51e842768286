import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { decideContest } from '@/lib/consultation/booking/contest/rules';
import type { BookingView } from '@/lib/consultation/booking/view';
import { now } from '@/lib/env';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from '../copy';
import { contest } from './actions';

/** One click against a recorded no-show, or how an earlier one ended. */
export function Contest({ booking, language }: { booking: BookingView; language: Language }) {
  const copy = bookingsCopy[language];
  if (booking.contested)
    return (
      <Notice tone="info" title={booking.contested.upheld ? copy.upheld : copy.notUpheld}>
        <p>{booking.contested.upheld ? copy.upheldText : copy.notUpheldText}</p>
      </Notice>
    );
  if (!decideContest(booking.facts, now()).ok) return null;
  return (
    <Disclosure summary={copy.contest}>
      <p>{copy.contestText}</p>
      <form action={contest}>
        <input type="hidden" name="booking" value={booking.bookingId} />
        <SubmitButton tone="secondary">{copy.contestSubmit}</SubmitButton>
      </form>
    </Disclosure>
  );
}
