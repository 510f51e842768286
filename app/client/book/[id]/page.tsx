import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { findHold } from '@/lib/consultation/booking/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { timeIn } from '@/lib/shared/calendar';
import { bookingId } from '@/lib/shared/ids';
import { bookCopy } from '../copy';
import { giveBack } from './actions';
import { ConfirmForm } from './confirm-form';
import { HeldFacts } from './held-facts';
import { RuleText } from './rule-text';

export default async function Book({ params }: PageProps<'/client/book/[id]'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = bookCopy[language];
  const id = bookingId((await params).id);
  const hold = id && (await findHold(clientId, id, now()));
  if (!hold) notFound();
  if (hold.state === 'booked') redirect(`/client/bookings/${hold.holdId}`);
  const elsewhere = `/client/consultants/${hold.consultantId}` as const;
  if (hold.state === 'lapsed')
    return (
      <Notice tone="warning" title={copy.lapsed}>
        <p>{copy.lapsedText}</p>
        <ButtonLink
          href={`${elsewhere}?refused=hold_lapsed&at=${encodeURIComponent(hold.startsAt.toISOString())}`}
        >
          {copy.again}
        </ButtonLink>
      </Notice>
    );
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={hold.heldUntil ? copy.held(timeIn(hold.heldUntil)) : undefined}>
        {copy.title}
      </PageTitle>
      <Card>
        <HeldFacts hold={hold} language={language} />
      </Card>
      <RuleText startsAt={hold.startsAt} rule={hold.rule} now={now()} language={language} />
      <ConfirmForm
        hold={hold.holdId}
        lengths={hold.lengths}
        startsAt={hold.startsAt}
        idempotencyKey={randomUUID()}
        language={language}
      />
      <form action={giveBack}>
        <input type="hidden" name="hold" value={hold.holdId} />
        <SubmitButton tone="quiet" full>
          {copy.release}
        </SubmitButton>
      </form>
    </div>
  );
}
