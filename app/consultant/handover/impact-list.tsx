import { handoverCopy } from '@/lib/consultation/handover/copy';
import type { Impact } from '@/lib/consultation/handover/queries';
import { formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';

/** Every session that would be handed over, and whether somebody could hold it at that time. */
export function ImpactList({ impact, language }: { impact: readonly Impact[]; language: Language }) {
  return (
    <ul className="grid gap-3">
      {impact.map(({ bookingId, startsAt, endsAt, nickname, instead }) => (
        <li key={bookingId} className="rounded-8 border border-sand-300 bg-white px-4 py-3">
          <p className="text-std-16B-170 tabular-nums">{formatSlot(startsAt, endsAt, language)}</p>
          <p>{nickname}</p>
          <p className="text-solid-gray-800">{handoverCopy[language].instead(instead)}</p>
        </li>
      ))}
    </ul>
  );
}
