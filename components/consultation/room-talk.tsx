'use client';

import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { roomPageCopy } from '@/lib/consultation/room/copy';
import type { Side } from '@/lib/consultation/session/rules';
import type { BookingId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { RoomEnded } from './room-ended';
import { useRoomLine } from './room-line';
import { RoomLog } from './room-log';
import { RoomMessage } from './room-message';
import { RoomPresence } from './room-presence';

/** A talk in writing: who is there, what was said, and the own next words. */
export function RoomTalk({
  side,
  bookingId,
  other,
  language,
}: {
  side: Side;
  bookingId: BookingId;
  other: string;
  language: Language;
}) {
  const { talk, send, finish, rejoin } = useRoomLine(side, `/${side}/room/${bookingId}`);
  const copy = roomPageCopy[language];
  if (talk.ended) return <RoomEnded side={side} bookingId={bookingId} rejoin={rejoin} language={language} />;
  return (
    <div className="grid gap-4">
      <RoomPresence talk={talk} other={other} language={language} />
      <RoomLog lines={talk.lines} side={side} other={other} resend={send} language={language} />
      <RoomMessage send={send} language={language} />
      <Disclosure summary={copy.finish}>
        <p>{copy.finishMore}</p>
        <Button type="button" tone="secondary" onClick={() => void finish()}>
          {copy.finishNow}
        </Button>
      </Disclosure>
      <p className="text-solid-gray-700">{copy.unstored}</p>
    </div>
  );
}
