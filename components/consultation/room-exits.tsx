import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/link';
import { roomPageCopy } from '@/lib/consultation/room/copy';
import type { Side } from '@/lib/consultation/session/rules';
import type { BookingId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';

/** Where each side goes from the room: after a talk to what follows it, else back. */
export function RoomExits({
  side,
  bookingId,
  over,
  language,
}: {
  side: Side;
  bookingId: BookingId;
  over: boolean;
  language: Language;
}) {
  const copy = roomPageCopy[language];
  if (side === 'client')
    return over ? (
      <ButtonLink href={`/client/after/${bookingId}`}>{copy.toAfter}</ButtonLink>
    ) : (
      <p>
        <TextLink href="/client/bookings">{copy.backToBookings}</TextLink>
      </p>
    );
  return over ? (
    <ButtonLink href={`/consultant/record/${bookingId}`}>{copy.toRecord}</ButtonLink>
  ) : (
    <p>
      <TextLink href="/consultant">{copy.backToToday}</TextLink>
    </p>
  );
}
