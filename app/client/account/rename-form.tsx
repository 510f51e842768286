'use client';

import { useActionState } from 'react';
import { VisibilityBadge } from '@/components/ui/badge';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import type { Language } from '@/lib/shared/language';
import { rename } from './actions';
import { accountCopy } from './copy';

export function RenameForm({ nickname, language }: { nickname: string; language: Language }) {
  const copy = accountCopy[language];
  const [state, submit] = useActionState(rename, null);
  const typed = state?.values.nickname;
  const error = state?.errors[0]?.message;
  return (
    <form action={submit} className="grid gap-5" noValidate>
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <Field
        id="nickname"
        label={copy.nickname}
        hint={copy.nicknameHint}
        badge={<VisibilityBadge who="consultant" language={language} />}
        {...(error ? { error } : {})}
      >
        <TextInput
          id="nickname"
          name="nickname"
          autoComplete="off"
          defaultValue={typeof typed === 'string' ? typed : nickname}
        />
      </Field>
      <div>
        <SubmitButton tone="secondary">{copy.rename}</SubmitButton>
      </div>
    </form>
  );
}
