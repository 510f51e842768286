'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import type { FormState } from '@/lib/shared/form';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Texts = { label: string; hint: string; submit: string; problem: string };

/** One field and one button: the address, or the code of an attempt. */
export function SignInForm({
  action,
  field,
  texts,
  attempt,
  codeOnly,
}: {
  action: Action;
  field: 'email' | 'code';
  texts: Texts;
  attempt?: string;
  /** No detour by the company's own sign-in. */
  codeOnly?: boolean;
}) {
  const [state, submit] = useActionState(action, null);
  const typed = state?.values[field];
  const error = state?.errors[0]?.message;
  const code = field === 'code';
  return (
    <form action={submit} className="grid gap-6" noValidate>
      {state ? <ErrorSummary title={texts.problem} errors={state.errors} /> : null}
      {attempt ? <input type="hidden" name="attempt" value={attempt} /> : null}
      {codeOnly ? <input type="hidden" name="way" value="code" /> : null}
      <Field id={field} label={texts.label} hint={texts.hint} {...(error ? { error } : {})}>
        <TextInput
          id={field}
          name={field}
          type={code ? 'text' : 'email'}
          inputMode={code ? 'numeric' : 'email'}
          autoComplete={code ? 'one-time-code' : 'email'}
          defaultValue={typeof typed === 'string' ? typed : ''}
          required
        />
      </Field>
      <SubmitButton full>{texts.submit}</SubmitButton>
    </form>
  );
}
