'use client';

import { useActionState } from 'react';
import { VisibilityBadge } from '@/components/ui/badge';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import type { Language } from '@/lib/shared/language';
import { rename } from './actions';

type Words = { problem: string; nickname: string; nicknameHint: string; rename: string };

/** Its sentences come from the page: the whole page's copy, twice, would be script. */
export function RenameForm({ name, language, words }: { name: string; language: Language; words: Words }) {
  const [state, submit] = useActionState(rename, null);
  const typed = state?.values.nickname;
  const error = state?.errors[0]?.message;
  return (
    <form action={submit} className="grid gap-5" noValidate>
      {state ? <ErrorSummary title={words.problem} errors={state.errors} /> : null}
      <Field
        id="nickname"
        label={words.nickname}
        hint={words.nicknameHint}
        badge={<VisibilityBadge who="consultant" language={language} />}
        {...(error ? { error } : {})}
      >
        <TextInput
          id="nickname"
          name="nickname"
          autoComplete="off"
          defaultValue={typeof typed === 'string' ? typed : name}
        />
      </Field>
      <div>
        <SubmitButton tone="secondary">{words.rename}</SubmitButton>
      </div>
    </form>
  );
}
