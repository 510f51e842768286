'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { shareCopy } from '@/lib/consultation/record/share/copy';
import { shareDays } from '@/lib/consultation/record/share/rules';
import type { Language } from '@/lib/shared/language';
import { share } from './actions';

/** One colleague, and for how long. */
export function ShareForm({
  booking,
  colleagues,
  language,
}: {
  booking: string;
  colleagues: readonly { id: string; name: string }[];
  language: Language;
}) {
  const [state, submit] = useActionState(share, null);
  const copy = shareCopy[language];
  const error = state?.errors.find(({ field }) => field === 'colleague')?.message;
  return (
    <form action={submit} className="grid gap-4" noValidate>
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <input type="hidden" name="booking" value={booking} />
      <Field id="colleague" label={copy.colleague} error={error}>
        <Select
          id="colleague"
          name="colleague"
          defaultValue={String(state?.values.colleague ?? '')}
          options={[
            { value: '', label: copy.choose },
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Field>
      <Field id="days" label={copy.days}>
        <Select
          id="days"
          name="days"
          defaultValue={String(state?.values.days ?? shareDays[1])}
          options={shareDays.map((days) => ({ value: String(days), label: copy.dayCount(days) }))}
        />
      </Field>
      <div>
        <SubmitButton tone="secondary">{copy.submit}</SubmitButton>
      </div>
    </form>
  );
}
