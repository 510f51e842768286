'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { roomPageCopy } from '@/lib/consultation/room/copy';
import type { Side } from '@/lib/consultation/session/rules';
import type { BookingId } from '@/lib/shared/ids';
import type { Language } from '@/lib/shared/language';
import { RoomExits } from './room-exits';

/** Both sides have left; the words are gone. The heading takes the focus, since the field that had it is gone too. */
export function RoomEnded({
  side,
  bookingId,
  rejoin,
  language,
}: {
  side: Side;
  bookingId: BookingId;
  rejoin: () => void;
  language: Language;
}) {
  const copy = roomPageCopy[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="grid gap-4 rounded-16 border border-sand-300 bg-white p-5 sm:p-6">
      <h2 ref={heading} tabIndex={-1} className="text-std-20B-150">
        {copy.ended}
      </h2>
      <p>{copy.endedMore}</p>
      <RoomExits side={side} bookingId={bookingId} over language={language} />
      <Button type="button" tone="quiet" onClick={rejoin}>
        {copy.rejoin}
      </Button>
    </section>
  );
}
