'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { cancel } from './actions';

export function CancelForm({
  booking,
  submit,
  problem,
}: {
  booking: string;
  submit: string;
  problem: string;
}) {
  const [state, send] = useActionState(cancel, null);
  return (
    <form action={send} className="grid gap-4">
      {state ? <ErrorSummary title={problem} errors={state.errors} /> : null}
      <input type="hidden" name="booking" value={booking} />
      <div>
        <SubmitButton tone="danger">{submit}</SubmitButton>
      </div>
    </form>
  );
}
