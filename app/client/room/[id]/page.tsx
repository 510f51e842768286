import { notFound } from 'next/navigation';
import { RoomDoor } from '@/components/consultation/room-door';
import { RoomCrisis } from '@/components/consultation/room-help';
import { shellCopy } from '@/components/shell/copy';
import { findClientSession } from '@/lib/consultation/session/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { bookingId } from '@/lib/shared/ids';
import { enter } from './actions';

export default async function Room({ params }: PageProps<'/client/room/[id]'>) {
  const { clientId } = await requireClient();
  const booking = bookingId((await params).id);
  const session = booking && (await findClientSession(clientId, booking));
  if (!session) notFound();
  const language = await languageOf('client');
  const { crisis, crisisLead, crisisLines } = shellCopy[language];
  return (
    <RoomDoor
      side="client"
      bookingId={session.bookingId}
      facts={session.facts}
      other={session.consultantName}
      enter={enter}
      now={now()}
      language={language}
      aside={<RoomCrisis summary={crisis} lead={crisisLead} lines={Object.values(crisisLines)} />}
    />
  );
}
