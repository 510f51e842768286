'use client';

import { useActionState } from 'react';
import { RadioCards } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { addMinutes, timeIn } from '@/lib/shared/calendar';
import type { Language } from '@/lib/shared/language';
import { bookCopy } from '../copy';
import { confirmBooking } from './actions';

/** The choice of a length, where there is one, and the button. The key makes a second click the same request. */
export function ConfirmForm({
  hold,
  lengths,
  startsAt,
  idempotencyKey,
  language,
}: {
  hold: string;
  lengths: readonly number[];
  startsAt: Date;
  idempotencyKey: string;
  language: Language;
}) {
  const [state, submit] = useActionState(confirmBooking, null);
  const copy = bookCopy[language];
  const chosen = state?.values.minutes ?? String(lengths[0] ?? '');
  const options = lengths.map((minutes) => ({
    value: String(minutes),
    label: copy.minutes(String(minutes), timeIn(addMinutes(startsAt, minutes))),
  }));
  return (
    <form action={submit} className="grid gap-6">
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <input type="hidden" name="hold" value={hold} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {options.length > 1 ? (
        <RadioCards name="minutes" legend={copy.length} options={options} defaultValue={String(chosen)} />
      ) : null}
      <SubmitButton full>{copy.submit}</SubmitButton>
    </form>
  );
}
