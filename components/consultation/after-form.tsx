'use client';

import { useActionState } from 'react';
import { VisibilityBadge } from '@/components/ui/badge';
import { LikertScale } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { passOnCopy } from '@/lib/consultation/held/copy';
import { answerCopy } from '@/lib/consultation/questionnaire/copy';
import type { Answers } from '@/lib/consultation/questionnaire/rules';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { ScaleFields } from './scale-fields';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** The same scales as before the session and how satisfying it was. Only the client reads the answers. */
export function AfterForm({
  action,
  bookingId,
  known,
  language,
}: {
  action: Action;
  bookingId: string;
  known: { scales: Answers; satisfaction: number | null; intention: number | null } | null;
  language: Language;
}) {
  const [state, submit] = useActionState(action, null);
  const copy = passOnCopy[language];
  const words = answerCopy[language];
  const typed = (name: string, saved: number | null | undefined) =>
    state ? String(state.values[name] ?? '') : (saved ?? undefined);
  return (
    <form action={submit} className="grid gap-8" noValidate>
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <input type="hidden" name="booking" value={bookingId} />
      <ScaleFields
        answerOf={(scale) => typed(`scale.${scale}`, known?.scales[scale])}
        who="self"
        language={language}
      />
      <LikertScale
        name="satisfaction"
        legend={words.satisfaction}
        low={words.satisfactionLow}
        high={words.satisfactionHigh}
        defaultValue={typed('satisfaction', known?.satisfaction)}
        badge={<VisibilityBadge who="self" language={language} />}
      />
      <LikertScale
        name="intention"
        legend={words.intention}
        low={words.intentionLow}
        high={words.intentionHigh}
        defaultValue={typed('intention', known?.intention)}
        badge={<VisibilityBadge who="self" language={language} />}
      />
      <div>
        <SubmitButton>{copy.answerSave}</SubmitButton>
      </div>
    </form>
  );
}
