'use client';

import { type ChangeEvent, useActionState, useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/shared/form';

type Texts = { label: string; hint: string; submit: string; problem: string; tooLarge: string };

/** One file and one button. A file that the server would not even receive is refused here, with the same sentence. */
export function UploadForm({
  action,
  limit,
  texts,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  limit: number;
  texts: Texts;
}) {
  const [answer, submit] = useActionState(action, null);
  const [large, setLarge] = useState<FormState>(null);
  const state = large ?? answer;
  const error = state?.errors[0]?.message;
  const weigh = (event: ChangeEvent<HTMLInputElement>) => {
    const heavy = (event.target.files?.[0]?.size ?? 0) > limit;
    setLarge(heavy ? { errors: [{ field: 'roster', message: texts.tooLarge }], values: {} } : null);
  };
  return (
    <form
      action={submit}
      onSubmit={(event) => (large ? event.preventDefault() : undefined)}
      className="grid gap-5"
      noValidate
    >
      {state ? <ErrorSummary title={texts.problem} errors={state.errors} /> : null}
      <Field id="roster" label={texts.label} hint={texts.hint} {...(error ? { error } : {})}>
        <input
          id="roster"
          name="roster"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={weigh}
          className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white p-2 file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-blue-900 file:bg-white file:px-4 file:text-blue-900 aria-[invalid=true]:border-2 aria-[invalid=true]:border-red-900"
        />
      </Field>
      <div>
        <SubmitButton>{texts.submit}</SubmitButton>
      </div>
    </form>
  );
}
