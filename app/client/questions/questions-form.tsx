'use client';

import { useActionState } from 'react';
import { VisibilityBadge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { CheckboxChips, RadioCards } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { industryCopy, styleCopy, timeBandCopy } from '@/lib/consultation/matching/copy';
import type { Wishes } from '@/lib/consultation/matching/wish/rules';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { answerQuestions } from './actions';
import { questionsCopy } from './copy';
import { PersonWishes } from './person-wishes';

/** All five questions on one page; none of them must be answered. */
export function QuestionsForm({ wishes, language }: { wishes: Wishes; language: Language }) {
  const [state, submit] = useActionState(answerQuestions, null);
  const copy = questionsCopy[language];
  const chosen = (name: string, kept: readonly string[]) =>
    state ? [state.values[name] ?? []].flat() : kept;
  const one = (name: string, kept: string | null) => String(chosen(name, [kept ?? ''])[0] ?? '');
  const error = (name: string) => state?.errors.find(({ field }) => field === name)?.message;
  const seen = <VisibilityBadge who="consultant" language={language} />;
  const own = <VisibilityBadge who="self" language={language} />;
  return (
    <form action={submit} className="grid gap-6" noValidate>
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <Card>
        <CheckboxChips
          name="concerns"
          legend={copy.concerns}
          hint={copy.concernsHint}
          badge={seen}
          error={error('concerns')}
          options={optionsOf(concernCopy[language])}
          defaultValues={chosen('concerns', wishes.concerns)}
        />
      </Card>
      <Card>
        <RadioCards
          name="style"
          legend={copy.style}
          badge={seen}
          options={[...optionsOf(styleCopy[language]), { value: '', label: copy.any }]}
          defaultValue={one('style', wishes.style)}
        />
      </Card>
      <Card>
        <CheckboxChips
          name="industries"
          legend={copy.industries}
          hint={copy.industriesHint}
          badge={own}
          error={error('industries')}
          options={optionsOf(industryCopy[language])}
          defaultValues={chosen('industries', wishes.industries)}
        />
      </Card>
      <PersonWishes language={language} badge={own} chosenOf={one} wishes={wishes} />
      <Card>
        <CheckboxChips
          name="timeBands"
          legend={copy.timeBands}
          hint={copy.timeBandsHint}
          badge={own}
          options={optionsOf(timeBandCopy[language])}
          defaultValues={chosen('timeBands', wishes.timeBands)}
        />
      </Card>
      <SubmitButton full>{copy.submit}</SubmitButton>
    </form>
  );
}

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
