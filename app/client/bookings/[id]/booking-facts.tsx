import { StateBadge } from '@/components/consultation/booking-state';
import { Facts } from '@/components/ui/facts';
import type { BookingView } from '@/lib/consultation/booking/view';
import { kindCopy, outcomeCopy } from '@/lib/consultation/session/copy';
import { formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { bookingsCopy } from '../copy';

/** When, with whom, what kind, and how it stands. */
export function BookingFacts({ booking, language }: { booking: BookingView; language: Language }) {
  const copy = bookingsCopy[language];
  const { facts, kind, state, consultantName } = booking;
  return (
    <Facts
      items={[
        {
          term: copy.when,
          detail: (
            <>
              <span className="block text-std-20B-150">
                {formatSlot(facts.startsAt, facts.endsAt, language)}
              </span>
              <span className="text-solid-gray-700">{copy.zone}</span>
            </>
          ),
        },
        { term: copy.with, detail: copy.name(consultantName) },
        { term: copy.kind, detail: kindCopy[language][kind] },
        {
          term: copy.state,
          detail: facts.outcome ? (
            outcomeCopy[language][facts.outcome]
          ) : (
            <StateBadge state={state} language={language} />
          ),
        },
      ]}
    />
  );
}
