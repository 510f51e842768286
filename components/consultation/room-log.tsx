'use client';

import { useEffect, useRef } from 'react';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import type { Said } from '@/lib/consultation/room/talk/rules';
import type { Side } from '@/lib/consultation/session/rules';

/** What was written since this page was opened; it follows the last word. */
export function RoomLog({ lines, side, words }: { lines: readonly Said[]; side: Side; words: TalkWords }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is a reason to follow.
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [lines.length]);
  return (
    <div
      ref={box}
      role="log"
      aria-label={words.log}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="h-[36vh] min-h-48 overflow-y-auto rounded-16 border border-sand-300 bg-white p-4"
    >
      {lines.length === 0 ? <p className="text-solid-gray-700">{words.empty}</p> : null}
      <ol className="grid gap-3">
        {lines.map((line) => (
          <LogLine key={`${line.from} ${line.id}`} line={line} own={line.from === side} words={words} />
        ))}
      </ol>
    </div>
  );
}

function LogLine({ line, own, words }: { line: Said; own: boolean; words: TalkWords }) {
  return (
    <li
      className={`w-fit max-w-[85%] rounded-16 border px-4 py-2 ${own ? 'ml-auto border-blue-200 bg-blue-50' : 'border-sand-300 bg-sand-50'}`}
    >
      <p className="text-dns-14N-130 text-solid-gray-700">
        {own ? words.you : words.other}
        {line.state === 'sending' ? `（${words.sending}）` : null}
      </p>
      <p className="whitespace-pre-wrap wrap-anywhere">{line.text}</p>
    </li>
  );
}
