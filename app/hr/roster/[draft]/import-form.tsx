'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { discardRoster, importRoster } from '../actions';

/** The decision: import all of it, or let it be. A faulty file leaves only the second. */
export function ImportForm({
  draft,
  whole,
  texts,
}: {
  draft: string;
  whole: boolean;
  texts: { import: string; discard: string; problem: string };
}) {
  const [state, submit] = useActionState(importRoster, null);
  return (
    <div className="grid gap-4">
      {state ? <ErrorSummary title={texts.problem} errors={state.errors} /> : null}
      <div className="flex flex-wrap gap-4">
        {whole ? (
          <form action={submit}>
            <input type="hidden" name="draft" value={draft} />
            <SubmitButton>{texts.import}</SubmitButton>
          </form>
        ) : null}
        <form action={discardRoster}>
          <input type="hidden" name="draft" value={draft} />
          <Button tone="secondary">{texts.discard}</Button>
        </form>
      </div>
    </div>
  );
}
