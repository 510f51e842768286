import { notFound } from 'next/navigation';
import { RoomDoor } from '@/components/consultation/room-door';
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
  return (
    <RoomDoor
      side="client"
      bookingId={session.bookingId}
      facts={session.facts}
      other={session.consultantName}
      enter={enter}
      now={now()}
      language={await languageOf('client')}
    />
  );
}
