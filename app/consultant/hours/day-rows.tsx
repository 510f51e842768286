import { ErrorText } from '@/components/ui/field-parts';
import { TextInput } from '@/components/ui/text-input';
import { hoursCopy } from '@/lib/consultation/availability/form/copy';
import type { TypedInterval, Weekday } from '@/lib/consultation/availability/form/rules';
import type { Language } from '@/lib/shared/language';

const spare: TypedInterval = { start: '', end: '' };

/** The intervals of one weekday and an empty row for one more. */
export function DayRows({
  weekday,
  intervals,
  error,
  language,
}: {
  weekday: Weekday;
  intervals: readonly TypedInterval[];
  error: string | undefined;
  language: Language;
}) {
  const copy = hoursCopy[language];
  const day = copy.weekdays[weekday - 1] ?? '';
  const id = `start.${weekday}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand beside its fields.
    <div
      role="group"
      aria-labelledby={`day-${weekday}`}
      className="grid gap-2 border-sand-300 border-t pt-3 sm:grid-cols-[7em_1fr]"
    >
      <p id={`day-${weekday}`} className="text-std-16B-170 sm:pt-2">
        {day}
      </p>
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <div className="empty:hidden basis-full">
          <ErrorText id={id}>{error}</ErrorText>
        </div>
        {[...intervals, spare].map(({ start, end }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the day; what stands in it is typed by the reader.
          <div key={row} className="flex items-center gap-2">
            <TextInput
              {...(row === 0 ? { id } : {})}
              name={`start.${weekday}`}
              aria-label={copy.start(day, row + 1)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              defaultValue={start}
              width="number"
              autoComplete="off"
            />
            <span aria-hidden="true">{copy.to}</span>
            <TextInput
              name={`end.${weekday}`}
              aria-label={copy.end(day, row + 1)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              defaultValue={end}
              width="number"
              autoComplete="off"
            />
          </div>
        ))}
      </div>
    </div>
  );
}
