'use client';

import { type ChangeEvent, useActionState, useState } from 'react';
import { Card } from '@/components/ui/card';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { previewImport, takeImport } from './actions';
import type { ImportState } from './state';

type Texts = Record<
  'file' | 'fileHint' | 'check' | 'problem' | 'preview' | 'replaces' | 'confirm' | 'tooLarge',
  string
>;

/** A file, a look at what is in it, and a second button that takes it. */
export function ImportForm({ limit, texts }: { limit: number; texts: Texts }) {
  const [answer, look] = useActionState(previewImport, null);
  const [large, setLarge] = useState<ImportState>(null);
  const state = large ?? answer;
  const weigh = (event: ChangeEvent<HTMLInputElement>) => {
    const heavy = (event.target.files?.[0]?.size ?? 0) > limit;
    setLarge(heavy ? { errors: [{ field: 'file', message: texts.tooLarge }], preview: null } : null);
  };
  return (
    <div className="grid gap-6">
      <form
        action={look}
        onSubmit={(event) => (large ? event.preventDefault() : undefined)}
        className="grid gap-5"
        noValidate
      >
        {state ? <ErrorSummary title={texts.problem} errors={state.errors} /> : null}
        <Field id="file" label={texts.file} hint={texts.fileHint} error={state?.errors[0]?.message}>
          <input
            id="file"
            name="file"
            type="file"
            accept=".json,.csv,application/json,text/csv"
            onChange={weigh}
            className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white p-2 file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-blue-900 file:bg-white file:px-4 file:text-blue-900 aria-[invalid=true]:border-2 aria-[invalid=true]:border-red-900"
          />
        </Field>
        <div>
          <SubmitButton tone={state?.preview ? 'secondary' : 'primary'}>{texts.check}</SubmitButton>
        </div>
      </form>
      {state?.preview ? <Preview preview={state.preview} texts={texts} /> : null}
    </div>
  );
}

function Preview({
  preview: { lines, payload },
  texts,
}: {
  preview: NonNullable<NonNullable<ImportState>['preview']>;
  texts: Texts;
}) {
  const [state, take] = useActionState(takeImport, null);
  return (
    <Card title={texts.preview}>
      {state ? <ErrorSummary title={texts.problem} errors={state.errors} /> : null}
      <ul className="grid list-disc gap-1 pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{texts.replaces}</p>
      <form action={take}>
        <input type="hidden" name="payload" value={payload} />
        <SubmitButton>{texts.confirm}</SubmitButton>
      </form>
    </Card>
  );
}
