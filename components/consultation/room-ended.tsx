'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import type { End } from '@/lib/consultation/room/talk/rules';

/** This page's talk is over: both have left, or another screen has the seat. The heading takes the focus, since the field that had it is gone. */
export function RoomEnded({
  end,
  rejoin,
  words,
  exits,
}: {
  end: End;
  rejoin: () => void;
  words: TalkWords;
  exits: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ended = end === 'ended';
  return (
    <section className="grid gap-4 rounded-16 border border-sand-300 bg-white p-5 sm:p-6">
      <h2 ref={heading} tabIndex={-1} className="text-std-20B-150">
        {ended ? words.ended : words.taken}
      </h2>
      <p>{ended ? words.endedMore : words.takenMore}</p>
      {ended ? exits : null}
      <Button type="button" tone="quiet" onClick={rejoin}>
        {ended ? words.rejoin : words.continueHere}
      </Button>
    </section>
  );
}
