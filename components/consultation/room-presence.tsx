'use client';

import { Button } from '@/components/ui/button';
import { roomPageCopy } from '@/lib/consultation/room/copy';
import type { Talk } from '@/lib/consultation/room/talk/rules';
import type { Language } from '@/lib/shared/language';

/** Whether the other side is there and whether this page is connected, in words. */
export function RoomPresence({ talk, other, language }: { talk: Talk; other: string; language: Language }) {
  const copy = roomPageCopy[language];
  const here = talk.link === 'open' && talk.otherSeen !== null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="flex items-center gap-2">
        <span
          aria-hidden="true"
          className={`size-3 shrink-0 rounded-full border-2 ${here ? 'border-green-800 bg-green-800' : 'border-solid-gray-600'}`}
        />
        {sentence(talk, other, language)}
      </p>
      {talk.link === 'shut' ? (
        <Button type="button" tone="secondary" onClick={() => location.reload()}>
          {copy.reload}
        </Button>
      ) : null}
    </div>
  );
}

function sentence({ link, otherSeen }: Talk, other: string, language: Language): string {
  const copy = roomPageCopy[language];
  if (link !== 'open') return copy[link];
  return otherSeen === null ? copy.away(other) : copy.here(other);
}
