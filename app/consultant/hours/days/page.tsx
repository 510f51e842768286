import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { daysCopy } from '@/lib/consultation/availability/days/copy';
import { listExceptions } from '@/lib/consultation/availability/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn } from '@/lib/shared/calendar';
import { addDays } from './actions';
import { DaysForm } from './days-form';
import { KeptDays } from './kept-days';

export default async function Days({ searchParams }: PageProps<'/consultant/hours/days'>) {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const copy = daysCopy[language];
  // The day before the local one: no consultant lives further west.
  const kept = await listExceptions(consultantId, dayIn(now(), 'Etc/GMT+12'));
  const { saved, removing } = await searchParams;
  return (
    <div className="grid max-w-2xl gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {saved ? <Notice tone="success" title={copy.saved} /> : null}
      <KeptDays kept={kept} consultant={consultantId} removing={removing} language={language} />
      <DaysForm
        action={addDays}
        language={language}
        initial={{
          typed: { startsOn: '', endsOn: '', hours: '' },
          effect: null,
          warned: false,
          errors: [],
        }}
      />
      <p>
        <TextLink href="/consultant/hours">{copy.back}</TextLink>
      </p>
    </div>
  );
}
