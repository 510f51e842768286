import { notFound } from 'next/navigation';
import { RoomDoor } from '@/components/consultation/room-door';
import { RoomScript } from '@/components/consultation/room-help';
import { shellCopy } from '@/components/shell/copy';
import { findSession } from '@/lib/consultation/session/queries';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { bookingId } from '@/lib/shared/ids';
import { enter } from './actions';

export default async function Room({ params }: PageProps<'/consultant/room/[id]'>) {
  const { consultantId } = await requireConsultant();
  const booking = bookingId((await params).id);
  const session = booking && (await findSession(consultantId, booking));
  if (!session) notFound();
  const language = await languageOf('consultant');
  const lines = Object.values(shellCopy[language].crisisLines);
  return (
    <RoomDoor
      side="consultant"
      bookingId={session.bookingId}
      facts={session.facts}
      other={session.nickname}
      enter={enter}
      now={now()}
      language={language}
      aside={<RoomScript bookingId={session.bookingId} lines={lines} language={language} />}
    />
  );
}
