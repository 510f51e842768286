'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { hoursCopy } from '@/lib/consultation/availability/form/copy';
import { weekdays } from '@/lib/consultation/availability/form/rules';
import type { Language } from '@/lib/shared/language';
import { DayRows } from './day-rows';
import { EffectPanel } from './effect-panel';
import { SettingsFields } from './settings-fields';
import type { HoursState } from './state';

type Action = (state: HoursState, form: FormData) => Promise<HoursState>;

/** Seven days with their intervals, the settings beside them, and what both would mean. Without JavaScript every button asks the server. */
export function HoursForm({
  action,
  initial,
  language,
}: {
  action: Action;
  initial: HoursState;
  language: Language;
}) {
  const [state, submit] = useActionState(action, initial);
  const copy = hoursCopy[language];
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.message;
  return (
    <form action={submit} className="grid gap-8" noValidate>
      <ErrorSummary title={copy.problem} errors={state.errors} />
      {/* The first button of a form is the one that Enter presses. */}
      <button
        type="submit"
        name="intent"
        value="count"
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
      />
      <fieldset id="week" tabIndex={-1} className="grid min-w-0 gap-4">
        <legend className="mb-2 text-std-20B-150">{copy.week}</legend>
        <p className="text-solid-gray-700">{copy.hint}</p>
        {weekdays.map((weekday) => (
          <DayRows
            key={weekday}
            weekday={weekday}
            intervals={state.week[weekday]}
            error={errorOf(`start.${weekday}`)}
            language={language}
          />
        ))}
        <div>
          <SubmitButton name="intent" value="copy" tone="secondary">
            {copy.copyMonday}
          </SubmitButton>
        </div>
      </fieldset>
      <SettingsFields settings={state.settings} error={errorOf('settings')} language={language} />
      <EffectPanel effect={state.effect} language={language} />
      {state.warned ? <input type="hidden" name="warned" value={state.effect?.outside.length ?? 0} /> : null}
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="save">
          {state.warned ? copy.saveAnyway : copy.save}
        </SubmitButton>
        <SubmitButton name="intent" value="count" tone="secondary">
          {copy.count}
        </SubmitButton>
      </div>
    </form>
  );
}
