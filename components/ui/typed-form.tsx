'use client';

import { useActionState } from 'react';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { Card } from './card';
import { ErrorSummary } from './error-summary';
import { SubmitButton } from './submit-button';
import { TypedField, type TypedFieldView } from './typed-field';

export type TypedSection = { title?: string; fields: readonly TypedFieldView[] };

/**
 * A form that is described, not drawn: sections of fields, one button. A refusal comes back with its sentences and everything that was
 * typed; it works without JavaScript.
 */
export function TypedForm({
  action,
  sections,
  hidden = {},
  submit,
  problem,
  language,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  sections: readonly TypedSection[];
  hidden?: Readonly<Record<string, string>> | undefined;
  submit: string;
  problem: string;
  language: Language;
}) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} className="grid gap-6" noValidate>
      {state ? <ErrorSummary title={problem} errors={state.errors} /> : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {sections.map(({ title, fields }, index) => {
        const inputs = fields.map((field) => (
          <TypedField key={field.name} field={field} state={state} language={language} />
        ));
        return title ? (
          <Card key={title} title={title}>
            {inputs}
          </Card>
        ) : (
          <div key={String(index)} className="grid gap-6">
            {inputs}
          </div>
        );
      })}
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </form>
  );
}
