'use client';

import { useActionState } from 'react';
import { Card } from '@/components/ui/card';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { daysCopy } from '@/lib/consultation/availability/days/copy';
import type { Language } from '@/lib/shared/language';
import { EffectPanel } from '../effect-panel';
import type { DaysState } from './state';

/** Days off, or days with other hours. Bookings that would fall outside are shown first, then the same button saves. */
export function DaysForm({
  action,
  initial,
  language,
}: {
  action: (state: DaysState, form: FormData) => Promise<DaysState>;
  initial: DaysState;
  language: Language;
}) {
  const [state, submit] = useActionState(action, initial);
  const copy = daysCopy[language];
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.message;
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <ErrorSummary title={copy.problem} errors={state.errors} />
      <Card title={copy.add}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field id="startsOn" label={copy.startsOn} error={errorOf('startsOn')}>
            <TextInput id="startsOn" name="startsOn" type="date" defaultValue={state.typed.startsOn} />
          </Field>
          <Field
            id="endsOn"
            label={copy.endsOn}
            hint={copy.endsOnHint}
            error={errorOf('endsOn')}
            optional={copy.optional}
          >
            <TextInput id="endsOn" name="endsOn" type="date" defaultValue={state.typed.endsOn} />
          </Field>
        </div>
        <Field
          id="hours"
          label={copy.hours}
          hint={copy.hoursHint}
          error={errorOf('hours')}
          optional={copy.optional}
        >
          <TextInput id="hours" name="hours" defaultValue={state.typed.hours} autoComplete="off" />
        </Field>
        <EffectPanel effect={state.effect} language={language} />
        {state.warned ? (
          <input type="hidden" name="warned" value={state.effect?.outside.length ?? 0} />
        ) : null}
        <div>
          <SubmitButton>{state.warned ? copy.saveAnyway : copy.save}</SubmitButton>
        </div>
      </Card>
    </form>
  );
}
