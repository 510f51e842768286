import { Field } from '@/components/ui/field';
import { ErrorText } from '@/components/ui/field-parts';
import { Select } from '@/components/ui/select';
import { hoursCopy } from '@/lib/consultation/availability/form/copy';
import type { Language } from '@/lib/shared/language';
import type { HoursState } from './state';

type Name = keyof HoursState['settings'];

type Counted = Exclude<Name, 'holidaysOff'>;

const offered: Record<Counted, readonly number[]> = {
  bufferMinutes: [0, 10, 15, 30, 45, 60],
  noticeMinutes: [0, 120, 720, 1440, 2880, 4320, 10080],
  dailyCap: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  weeklyCap: [5, 10, 15, 20, 25, 30, 40, 60],
  gridMinutes: [15, 30],
};

/** Pause, notice, daily limit and grid. A value that was set elsewhere and is not among those offered is offered too. */
export function SettingsFields({
  settings,
  error,
  language,
}: {
  settings: HoursState['settings'];
  error: string | undefined;
  language: Language;
}) {
  const copy = hoursCopy[language];
  const names: Counted[] = ['bufferMinutes', 'noticeMinutes', 'dailyCap', 'weeklyCap', 'gridMinutes'];
  return (
    <fieldset id="settings" tabIndex={-1} className="grid min-w-0 gap-4">
      <legend className="mb-2 text-std-20B-150">{copy.settings}</legend>
      <ErrorText id="settings">{error}</ErrorText>
      <div className="grid gap-4 sm:grid-cols-2">
        {names.map((name) => (
          <Field key={name} id={name} label={copy[name]}>
            <Select
              id={name}
              name={name}
              defaultValue={settings[name]}
              options={valuesOf(name, settings[name]).map((value) => ({
                value: String(value),
                label: labelOf(name, value, language),
              }))}
            />
          </Field>
        ))}
        <Field id="holidaysOff" label={copy.holidaysOff}>
          <Select
            id="holidaysOff"
            name="holidaysOff"
            defaultValue={settings.holidaysOff}
            options={[
              { value: '', label: copy.holidaysOpen },
              { value: '1', label: copy.holidaysClosed },
            ]}
          />
        </Field>
      </div>
    </fieldset>
  );
}

function valuesOf(name: Counted, current: string): number[] {
  const known = Number(current);
  const extra = current !== '' && Number.isInteger(known) && !offered[name].includes(known) ? [known] : [];
  return [...offered[name], ...extra].sort((a, b) => a - b);
}

function labelOf(name: Counted, value: number, language: Language): string {
  const copy = hoursCopy[language];
  if (name === 'dailyCap' || name === 'weeklyCap') return copy.sessions(value);
  if (name !== 'noticeMinutes') return copy.minutes(value);
  if (value === 0) return copy.noNotice;
  return value % 1440 === 0 ? copy.daysBefore(value / 1440) : copy.hoursBefore(value / 60);
}
