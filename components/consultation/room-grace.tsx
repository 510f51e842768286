'use client';

import { useEffect, useState } from 'react';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';

/** Instants on the product's clock, ISO 8601. */
export type Times = { now: string; startsAt: string; graceEndsAt: string };

/** How long until the start and, while the other side is missing, how long it is waited for. It is seen, not announced every second. */
export function RoomGrace({
  times,
  otherHere,
  words,
}: {
  times: Times;
  otherHere: boolean;
  words: TalkWords;
}) {
  const now = useProductClock(times.now);
  const untilStart = Date.parse(times.startsAt) - now;
  const untilGrace = Date.parse(times.graceEndsAt) - now;
  if (untilStart > 0) return <Clock label={words.untilStart} left={untilStart} />;
  if (otherHere) return null;
  return untilGrace > 0 ? <Clock label={words.waiting} left={untilGrace} /> : <p>{words.waited}</p>;
}

/** The server's clock may be ahead of the device's: the page counts on from what the server said. */
function useProductClock(serverNow: string): number {
  const [now, setNow] = useState(() => Date.parse(serverNow));
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setNow(Date.parse(serverNow) + performance.now() - begun), 1000);
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}

function Clock({ label, left }: { label: string; left: number }) {
  const seconds = Math.ceil(left / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p role="timer" className="flex flex-wrap items-baseline gap-x-3">
      <span>{label}</span>
      <span className="text-std-20B-150 tabular-nums">{text}</span>
    </p>
  );
}
