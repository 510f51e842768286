'use client';

import { useActionState } from 'react';
import { VisibilityBadge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { LikertScale } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { answerCopy, scaleCopy } from '@/lib/consultation/questionnaire/copy';
import { type Answers, messageLimit } from '@/lib/consultation/questionnaire/rules';
import type { Language } from '@/lib/shared/language';
import { scales } from '@/lib/shared/taxonomy';
import { bookingsCopy } from '../../copy';
import { saveBefore } from './actions';

/** Seven scales and a message, all of them optional; each says who sees it. */
export function BeforeForm({
  booking,
  kept,
  language,
}: {
  booking: string;
  kept: { scales: Answers; message: string | null } | null;
  language: Language;
}) {
  const [state, submit] = useActionState(saveBefore, null);
  const copy = bookingsCopy[language];
  const { low, high } = answerCopy[language];
  const seen = <VisibilityBadge who="consultant" language={language} />;
  const typed = (name: string, before: string) => String(state ? (state.values[name] ?? '') : before);
  const error = state?.errors.find(({ field }) => field === 'message')?.message;
  return (
    <form action={submit} className="grid gap-6" noValidate>
      {state ? <ErrorSummary title={copy.beforeProblem} errors={state.errors} /> : null}
      <input type="hidden" name="booking" value={booking} />
      {scales.map((scale) => (
        <Card key={scale}>
          <LikertScale
            name={`scale.${scale}`}
            legend={scaleCopy[language][scale]}
            badge={seen}
            low={low}
            high={high}
            defaultValue={typed(`scale.${scale}`, String(kept?.scales[scale] ?? ''))}
          />
        </Card>
      ))}
      <Card>
        <Field
          id="message"
          label={copy.message}
          hint={copy.messageHint}
          badge={seen}
          optional={copy.optional}
          error={error}
        >
          <TextArea
            id="message"
            name="message"
            maxLength={messageLimit}
            defaultValue={typed('message', kept?.message ?? '')}
          />
        </Field>
      </Card>
      <SubmitButton full>{copy.beforeSubmit}</SubmitButton>
    </form>
  );
}
