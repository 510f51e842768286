import { notFound } from 'next/navigation';
import { CheckboxChips, RadioCards } from '@/components/ui/choice';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { timeBandCopy } from '@/lib/consultation/matching/copy';
import { timeBands } from '@/lib/consultation/matching/wish/rules';
import { waitWeeks } from '@/lib/consultation/waiting/rules';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { waitingCopy } from '../copy';
import { wait } from './actions';
import { findGoal } from './goal';

export default async function Wait({ searchParams }: PageProps<'/client/waiting/new'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = waitingCopy[language];
  const search = await searchParams;
  const goal = await findGoal(clientId, search, language);
  if (!goal) notFound();
  const reason = Object.entries(copy.refused).find(([name]) => name === search.refused)?.[1];
  const days = copy.days.map((label, index) => ({ value: String(index + 1), label }));
  const bands = timeBands.map((value) => ({ value, label: timeBandCopy[language][value] }));
  const weeks = waitWeeks.map((value) => ({ value: String(value), label: copy.weeksLabel(value) }));
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={goal.lead}>{copy.title}</PageTitle>
      {reason ? (
        <div role="alert">
          <Notice tone="warning" title={copy.problem}>
            <p>{reason}</p>
          </Notice>
        </div>
      ) : null}
      <form action={wait} className="grid gap-6">
        {Object.entries(goal.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <CheckboxChips name="timeBands" legend={copy.bands} hint={copy.anyHint} options={bands} />
        <CheckboxChips name="weekdays" legend={copy.weekdays} hint={copy.anyHint} options={days} />
        {goal.ends ? null : (
          <RadioCards
            name="weeks"
            legend={copy.weeks}
            options={weeks}
            defaultValue={String(waitWeeks[0])}
            required
          />
        )}
        <p className="text-solid-gray-800">{copy.how}</p>
        <SubmitButton full>{copy.submit}</SubmitButton>
      </form>
    </div>
  );
}
