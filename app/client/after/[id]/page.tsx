import { notFound } from 'next/navigation';
import { AfterForm } from '@/components/consultation/after-form';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { StepBar } from '@/components/ui/step-bar';
import { passOnCopy } from '@/lib/consultation/held/copy';
import { answerRefusalCopy } from '@/lib/consultation/questionnaire/copy';
import { findAnswers } from '@/lib/consultation/questionnaire/queries';
import { decideAfter } from '@/lib/consultation/questionnaire/rules';
import { findClientSession } from '@/lib/consultation/session/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { formatSlot } from '@/lib/shared/calendar';
import { bookingId } from '@/lib/shared/ids';
import { saveAfter } from './actions';
import { PassOn } from './pass-on';

export default async function After({ params, searchParams }: PageProps<'/client/after/[id]'>) {
  const { clientId } = await requireClient();
  const booking = bookingId((await params).id);
  const session = booking && (await findClientSession(clientId, booking));
  if (!session) notFound();
  const language = await languageOf('client');
  const copy = passOnCopy[language];
  const { startsAt, endsAt } = session.facts;
  const allowed = decideAfter(session.facts, now());
  const answers = await findAnswers(clientId, session.bookingId);
  const asking = !answers.after || (await searchParams).again !== undefined;
  return (
    <div className="mx-auto grid max-w-2xl gap-8">
      <PageTitle lead={formatSlot(startsAt, endsAt, language)}>{copy.title}</PageTitle>
      {allowed.ok ? (
        <>
          <StepBar current={asking ? 1 : 2} total={2} label={asking ? copy.stepAnswer : copy.stepPassOn} />
          {asking ? <p>{copy.answerLead}</p> : null}
          {asking ? (
            <AfterForm
              action={saveAfter}
              bookingId={session.bookingId}
              known={answers.after}
              language={language}
            />
          ) : (
            <PassOn client={clientId} session={session} answers={answers} language={language} />
          )}
        </>
      ) : (
        <Notice tone="info" title={answerRefusalCopy[language][allowed.reason]}>
          <TextLink href="/client/bookings">{copy.toBookings}</TextLink>
        </Notice>
      )}
    </div>
  );
}
