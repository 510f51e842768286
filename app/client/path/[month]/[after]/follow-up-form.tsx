'use client';

import { useActionState } from 'react';
import { ScaleFields } from '@/components/consultation/scale-fields';
import { VisibilityBadge } from '@/components/ui/badge';
import { RadioCards } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { pathCopy } from '@/lib/consultation/path/copy';
import { type FollowUpAnswer, progresses } from '@/lib/consultation/path/rules';
import { progressCopy } from '@/lib/consultation/path/step/copy';
import type { Language } from '@/lib/shared/language';
import { saveFollowUp } from './actions';

/** How far it has come, and the same scales as at the session. Only the client reads the answers. */
export function FollowUpForm({
  month,
  after,
  known,
  language,
}: {
  month: string;
  after: number;
  known: FollowUpAnswer | null;
  language: Language;
}) {
  const [state, submit] = useActionState(saveFollowUp, null);
  const copy = pathCopy[language];
  const typed = (name: string, kept: string | number | null | undefined) =>
    state ? String(state.values[name] ?? '') : (kept ?? undefined);
  return (
    <form action={submit} className="grid gap-8" noValidate>
      {state ? <ErrorSummary title={copy.notSaved} errors={state.errors} /> : null}
      <input type="hidden" name="month" value={month} />
      <input type="hidden" name="after" value={after} />
      <RadioCards
        name="progress"
        legend={copy.progress}
        optional={copy.optional}
        badge={<VisibilityBadge who="self" language={language} />}
        defaultValue={String(typed('progress', known?.progress) ?? '')}
        options={progresses.map((value) => ({ value, label: progressCopy[language][value] }))}
      />
      <ScaleFields
        answerOf={(scale) => typed(`scale.${scale}`, known?.scales[scale])}
        who="self"
        language={language}
      />
      <div>
        <SubmitButton>{copy.save}</SubmitButton>
      </div>
    </form>
  );
}
