import { Facts } from '@/components/ui/facts';
import type { HoldView } from '@/lib/consultation/booking/view';
import { addMinutes, formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { bookCopy } from '../copy';

/** When, with whom, what kind, and what it uses. */
export function HeldFacts({ hold, language }: { hold: HoldView; language: Language }) {
  const copy = bookCopy[language];
  const [minutes = 0] = hold.lengths;
  const slot = formatSlot(hold.startsAt, addMinutes(hold.startsAt, minutes), language);
  return (
    <Facts
      items={[
        {
          term: copy.when,
          detail: (
            <>
              <span className="block text-std-20B-150">{slot}</span>
              <span className="text-solid-gray-700">{copy.zone}</span>
            </>
          ),
        },
        { term: copy.with, detail: copy.name(hold.consultantName) },
        { term: copy.kind, detail: hold.kind === 'intake' ? copy.intake(String(minutes)) : copy.followUp },
        {
          term: copy.credits,
          detail: hold.creditsLeft > 0 ? copy.uses(String(hold.creditsLeft - 1)) : copy.none,
        },
      ]}
    />
  );
}
