import type { SeriesView } from '@/lib/consultation/booking/series/queries';
import type { ProposedDate } from '@/lib/consultation/booking/series/rules';
import { addMinutes, formatSlot } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { seriesCopy } from './copy';

/** The dates in order; those that cannot be booked say why. */
export function SeriesDates({ view, language }: { view: SeriesView; language: Language }) {
  const copy = seriesCopy[language];
  return (
    <>
      <ol className="grid gap-3">
        {view.dates.map((date) => (
          <li
            key={date.wished.getTime()}
            className={`grid rounded-8 border px-4 py-3 ${date.startsAt ? 'border-sand-300 bg-white' : 'border-dashed border-solid-gray-600'}`}
          >
            <span className={date.startsAt ? 'text-std-18B-160' : 'text-solid-gray-700'}>
              {slotOf(date, view.minutes, language)}
            </span>
            {date.note ? <span className="text-solid-gray-800">{copy.notes[date.note]}</span> : null}
          </li>
        ))}
      </ol>
      <p className="text-solid-gray-800">{copy.left(view.left)}</p>
    </>
  );
}

function slotOf({ startsAt, wished }: ProposedDate, minutes: number, language: Language): string {
  const start = startsAt ?? wished;
  return formatSlot(start, addMinutes(start, minutes), language);
}
