'use client';

import { useActionState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { outcomeRefusalCopy } from '@/lib/consultation/session/copy';
import type { Outcome, OutcomeRefusal } from '@/lib/consultation/session/rules';
import { outcomeFormCopy } from '@/lib/consultation/session/today/copy';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';

/** An outcome and why it cannot be recorded now; null when it can. */
export type OutcomeChoice = { outcome: Outcome; refusal: OutcomeRefusal | null };

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** One button for each outcome that the evidence allows; the others with their reasons. */
export function OutcomeForm({
  action,
  bookingId,
  choices,
  language,
}: {
  action: Action;
  bookingId: string;
  choices: readonly OutcomeChoice[];
  language: Language;
}) {
  const [state, submit] = useActionState(action, null);
  const copy = outcomeFormCopy[language];
  const possible = choices.filter(({ refusal }) => refusal === null);
  return (
    <form action={submit} className="grid gap-4">
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <input type="hidden" name="booking" value={bookingId} />
      {possible.map(({ outcome }) => (
        <div key={outcome} className="grid gap-1">
          <SubmitButton
            name="outcome"
            value={outcome}
            tone={outcome === 'held' ? 'primary' : 'secondary'}
            aria-describedby={`${bookingId}-${outcome}`}
          >
            {copy[outcome]}
          </SubmitButton>
          <p id={`${bookingId}-${outcome}`} className="text-solid-gray-700">
            {copy[`consequence_${outcome}`]}
          </p>
        </div>
      ))}
      {possible.length > 0 ? <p className="text-solid-gray-700">{copy.once}</p> : null}
      <NotNow choices={choices} language={language} />
    </form>
  );
}

function NotNow({ choices, language }: { choices: readonly OutcomeChoice[]; language: Language }) {
  const closed = choices.flatMap(({ outcome, refusal }) => (refusal ? [{ outcome, refusal }] : []));
  if (closed.length === 0) return null;
  return (
    <Disclosure summary={outcomeFormCopy[language].notNow}>
      <ul className="list-disc pl-5">
        {closed.map(({ outcome, refusal }) => (
          <li key={outcome}>
            <strong>{outcomeFormCopy[language][outcome]}</strong>
            <br />
            {outcomeRefusalCopy[language][refusal]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
