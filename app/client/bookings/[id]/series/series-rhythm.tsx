import { buttonClass } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { type Rhythm, rhythms, seriesLimit } from '@/lib/consultation/booking/series/rules';
import type { BookingId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { seriesCopy } from './copy';

/** Rhythm and number of sessions; asks by address, so that it works without JavaScript. */
export function SeriesRhythm({
  asked,
  booking,
  language,
}: {
  asked: { every: Rhythm; count: number };
  booking: BookingId;
  language: Language;
}) {
  const copy = seriesCopy[language];
  const counts = Array.from({ length: seriesLimit }, (_, index) => index + 1);
  const weeks = rhythms
    .toSorted((a, b) => a - b)
    .map((value) => ({ value: String(value), label: copy.weeks(value) }));
  return (
    <form action={`/client/bookings/${booking}/series`} className="flex flex-wrap items-end gap-4">
      <Field id="every" label={copy.every}>
        <Select id="every" name="every" options={weeks} defaultValue={String(asked.every)} />
      </Field>
      <Field id="count" label={copy.count}>
        <Select
          id="count"
          name="count"
          options={counts.map((value) => ({ value: String(value), label: copy.times(value) }))}
          defaultValue={String(asked.count)}
        />
      </Field>
      <button type="submit" className={buttonClass('secondary')}>
        {copy.show}
      </button>
    </form>
  );
}
