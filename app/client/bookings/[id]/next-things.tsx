import { ButtonLink } from '@/components/ui/button';
import type { BookingView } from '@/lib/consultation/booking/view';
import { decideAfter, decideBefore } from '@/lib/consultation/questionnaire/rules';
import { roomOpensAt } from '@/lib/consultation/session/rules';
import { now } from '@/lib/env';
import { timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from '../copy';

/** What can be done about a booking now: the room, the questions before it, the questions after it. */
export function NextThings({ booking, language }: { booking: BookingView; language: Language }) {
  const copy = bookingsCopy[language];
  const { facts, state, bookingId } = booking;
  const before = decideBefore(facts, now()).ok;
  return (
    <div className="grid gap-4">
      {state === 'open' ? (
        <ButtonLink full href={`/client/room/${bookingId}`}>
          {copy.room}
        </ButtonLink>
      ) : null}
      {state === 'upcoming' ? <p>{copy.roomOpens(timeIn(roomOpensAt(facts)))}</p> : null}
      {before ? (
        <div className="grid gap-2">
          <p>{copy.beforeText}</p>
          <ButtonLink
            full
            tone={state === 'open' ? 'secondary' : 'primary'}
            href={`/client/bookings/${bookingId}/before`}
          >
            {copy.before}
          </ButtonLink>
        </div>
      ) : null}
      {decideAfter(facts, now()).ok && !before ? (
        <ButtonLink full href={`/client/after/${bookingId}`}>
          {copy.after}
        </ButtonLink>
      ) : null}
    </div>
  );
}
