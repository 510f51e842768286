import type { ReactNode } from 'react';
import { Facts } from '@/components/ui/facts';
import type { Offer } from '@/lib/consultation/booking/offer/queries';
import type { BookingView } from '@/lib/consultation/booking/view';
import { dayIn, formatDay, formatSlot, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { waitingCopy } from '../../copy';

/** When, with whom, and what would move for it. */
export function OfferFacts({
  offer,
  moving,
  language,
}: {
  offer: Offer;
  moving: BookingView | null;
  language: Language;
}) {
  const copy = waitingCopy[language];
  const gap = language === 'ja' ? '' : ' ';
  const when = (
    <>
      <span className="block text-std-20B-150">
        {formatDay(dayIn(offer.startsAt), language)}
        {gap}
        {timeIn(offer.startsAt)}
      </span>
      <span className="text-solid-gray-700">{copy.zone}</span>
    </>
  );
  const items: { term: string; detail: ReactNode }[] = [
    { term: copy.when, detail: when },
    { term: copy.with, detail: copy.name(offer.name) },
  ];
  if (moving) {
    const slot = formatSlot(moving.facts.startsAt, moving.facts.endsAt, language);
    items.push({ term: copy.instead, detail: copy.insteadOf(slot) });
  }
  return <Facts items={items} />;
}
