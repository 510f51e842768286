import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import type { Agenda } from '@/lib/consultation/client/agenda/rules';
import { formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { homeCopy } from './copy';

/** What comes next, with the one thing to do about it; without an appointment, the two ways to one. */
export function NextAppointment({
  agenda: { next, consultantName },
  language,
}: {
  agenda: Agenda & { consultantName: string };
  language: Language;
}) {
  const copy = homeCopy[language];
  if (!next)
    return (
      <Card title={copy.next}>
        <p>{copy.none}</p>
        <ButtonLink full href="/client/questions">
          {copy.find}
        </ButtonLink>
        <ButtonLink full tone="secondary" href="/client/consultants">
          {copy.all}
        </ButtonLink>
      </Card>
    );
  return (
    <Card title={copy.next}>
      <p className="text-std-20B-150">{formatSlot(next.startsAt, next.endsAt, language)}</p>
      <Facts items={[{ term: copy.with, detail: consultantName }]} />
      {next.open ? (
        <ButtonLink full href={`/client/room/${next.bookingId}`}>
          {copy.enter}
        </ButtonLink>
      ) : (
        <p className="text-solid-gray-700">{copy.opens}</p>
      )}
      <ButtonLink full tone="secondary" href={`/client/bookings/${next.bookingId}`}>
        {copy.details}
      </ButtonLink>
    </Card>
  );
}
