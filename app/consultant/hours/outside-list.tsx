import { SubmitButton } from '@/components/ui/submit-button';
import { hoursCopy } from '@/lib/consultation/availability/form/copy';
import type { Outside } from '@/lib/consultation/availability/queries';
import { formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { handOver } from './hand-over';

/** Bookings that would fall outside, each with a way to hand it over. */
export function OutsideList({ outside, language }: { outside: readonly Outside[]; language: Language }) {
  const copy = hoursCopy[language];
  return (
    <ul className="grid gap-2">
      {outside.map(({ bookingId, startsAt, endsAt }) => (
        <li key={bookingId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <span>{formatSlot(startsAt, endsAt, language)}</span>
          <SubmitButton tone="secondary" formAction={handOver.bind(null, bookingId)}>
            {copy.handOver}
            <span className="sr-only"> {formatSlot(startsAt, endsAt, language)}</span>
          </SubmitButton>
        </li>
      ))}
    </ul>
  );
}
