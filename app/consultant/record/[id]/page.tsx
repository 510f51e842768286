import { notFound } from 'next/navigation';
import { ClientWords } from '@/components/consultation/record-client-words';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { recordPageCopy } from '@/lib/consultation/record/copy';
import { findSession } from '@/lib/consultation/session/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { formatSlot } from '@/lib/shared/calendar';
import { bookingId } from '@/lib/shared/ids';
import { SharedLink } from '../../career/shared-link';
import { RecordOrOutcome } from './record-or-outcome';

export default async function Record({ params, searchParams }: PageProps<'/consultant/record/[id]'>) {
  const { consultantId } = await requireConsultant();
  const booking = bookingId((await params).id);
  const session = booking && (await findSession(consultantId, booking));
  if (!session || session.facts.cancelled) notFound();
  const language = await languageOf('consultant');
  const copy = recordPageCopy[language];
  const { startsAt, endsAt } = session.facts;
  return (
    <div className="grid gap-6">
      <PageTitle lead={formatSlot(startsAt, endsAt, language)}>{copy.title}</PageTitle>
      {(await searchParams).saved ? (
        <Notice tone="success" title={copy.saved}>
          <p>{copy.savedNext}</p>
          <p>
            <TextLink href="/consultant">{copy.back}</TextLink>
          </p>
        </Notice>
      ) : null}
      <Card>
        <ClientWords session={session} language={language} />
        <SharedLink consultant={consultantId} booking={session.bookingId} now={now()} language={language} />
      </Card>
      <RecordOrOutcome session={session} consultant={consultantId} now={now()} language={language} />
    </div>
  );
}
