'use client';

import { useActionState } from 'react';
import { CheckboxChips, RadioCards } from '@/components/ui/choice';
import { DateTriple } from '@/components/ui/date-triple';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { programmeDayCopy, purposeCopy } from '@/lib/desk/programme/copy';
import { noteLimit, programmeDays, purposes } from '@/lib/desk/programme/rules';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { programmePageCopy } from './copy';

/** The plan of a half-year. What was typed stays on every refusal; what is kept already is filled in. */
export function ProgrammeForm({
  action,
  halfYear,
  layers,
  saved,
  language,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  halfYear: string;
  layers: readonly string[];
  saved: Record<string, string | string[]>;
  language: Language;
}) {
  const [state, submit] = useActionState(action, null);
  const copy = programmePageCopy[language];
  const values = state?.values ?? saved;
  const one = (name: string) => [values[name] ?? ''].flat()[0] ?? '';
  const many = (name: string) => [values[name] ?? []].flat();
  const error = (name: string) => state?.errors.find(({ field }) => field === name)?.message;
  return (
    <form action={submit} className="grid gap-8" noValidate>
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <input type="hidden" name="halfYear" value={halfYear} />
      <CheckboxChips
        name="purposes"
        legend={copy.purposes}
        error={error('purposes')}
        defaultValues={many('purposes')}
        options={purposes.map((value) => ({ value, label: purposeCopy[language][value] }))}
      />
      <CheckboxChips
        name="layers"
        legend={copy.layers}
        hint={layers.length > 0 ? copy.layersHint : copy.layersNone}
        optional={copy.optional}
        error={error('layers')}
        defaultValues={many('layers')}
        options={layers.map((value) => ({ value, label: value }))}
      />
      <RadioCards
        name="workingTime"
        legend={copy.workingTime}
        error={error('workingTime')}
        defaultValue={one('workingTime')}
        options={[
          { value: 'yes', label: copy.workingYes, hint: copy.workingYesHint },
          { value: 'no', label: copy.workingNo },
        ]}
      />
      {programmeDays.map((day) => (
        <DateTriple
          key={day}
          name={day}
          legend={programmeDayCopy[language][day]}
          hint={copy.dayHint}
          optional={copy.optional}
          error={error(day)}
          language={language}
          defaultValue={{ Year: one(`${day}Year`), Month: one(`${day}Month`), Day: one(`${day}Day`) }}
        />
      ))}
      <Field
        id="note"
        label={copy.note}
        hint={copy.noteHint}
        optional={copy.optional}
        {...(error('note') ? { error: error('note') ?? '' } : {})}
      >
        <TextArea id="note" name="note" maxLength={noteLimit} defaultValue={one('note')} />
      </Field>
      <div>
        <SubmitButton>{copy.submit}</SubmitButton>
      </div>
    </form>
  );
}
