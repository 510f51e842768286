import { PathLine } from '@/components/consultation/path-line';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { pathCopy } from '@/lib/consultation/path/copy';
import { findPath } from '@/lib/consultation/path/queries';
import { remindersOf, stepTextLimit } from '@/lib/consultation/path/rules';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn } from '@/lib/shared/calendar';
import { itemsOf } from './items';
import { Reminders } from './reminders';
import { SampleLine } from './sample';
import { StepForm } from './step-form';

export default async function Path({ searchParams }: PageProps<'/client/path'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = pathCopy[language];
  const at = now();
  const today = dayIn(at);
  const path = await findPath(clientId, at);
  const { from } = await searchParams;
  const agreed = path.sessions.find(({ bookingId }) => bookingId === from)?.agreed ?? '';
  const items = itemsOf(path, { language, paper: false });
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Reminders due={remindersOf(path.steps, path.followUps, today)} language={language} />
      {items.length === 0 ? <SampleLine language={language} /> : null}
      <PathLine items={items} today={today} todayLabel={copy.today} words={copy.own} language={language} />
      <StepForm
        text={[...agreed].slice(0, stepTextLimit).join('')}
        count={path.steps.length}
        language={language}
      />
      <p className="no-print">
        <TextLink href="/client/path/print">{copy.print}</TextLink>
      </p>
    </div>
  );
}
