'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import type { Talk } from '@/lib/consultation/room/talk/rules';

/** Whether the other side is there and whether both can hear each other, in words; and what to do when they cannot. */
export function RoomPresence({ talk, words }: { talk: Talk; words: TalkWords }) {
  const connected = talk.call === 'connected';
  return (
    <div className="grid gap-3">
      <p role="status" className="flex items-center gap-2">
        <span
          aria-hidden="true"
          className={`size-3 shrink-0 rounded-full border-2 ${connected ? 'border-green-800 bg-green-800' : 'border-solid-gray-600'}`}
        />
        {sentence(talk, words)}
      </p>
      {talk.call === 'failed' ? (
        <Notice tone="danger" title={words.failed}>
          <p>{words.failedMore}</p>
        </Notice>
      ) : null}
      {talk.call === 'failed' || talk.link === 'shut' ? (
        <div>
          <Button type="button" tone="secondary" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A call goes on without its line to the server; so the call comes first. */
function sentence({ call, link, otherSeen }: Talk, words: TalkWords): string {
  if (call === 'connected') return words.connected;
  if (call === 'healing') return words.healing;
  if (link !== 'open') return words[link];
  return otherSeen === null ? words.away : words.here;
}
