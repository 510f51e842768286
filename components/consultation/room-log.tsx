'use client';

import { useEffect, useRef } from 'react';
import { roomPageCopy } from '@/lib/consultation/room/copy';
import type { Line } from '@/lib/consultation/room/talk/rules';
import type { Side } from '@/lib/consultation/session/rules';
import type { Language } from '@/lib/shared/language';

type Log = {
  lines: readonly Line[];
  side: Side;
  other: string;
  resend: (text: string, id: string) => Promise<unknown>;
  language: Language;
};

/** What was said since this page was opened; it follows the last word. */
export function RoomLog({ lines, ...log }: Log) {
  const copy = roomPageCopy[log.language];
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is a reason to follow.
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [lines.length]);
  return (
    <div
      ref={box}
      role="log"
      aria-label={copy.log}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="h-[45vh] min-h-56 overflow-y-auto rounded-16 border border-sand-300 bg-white p-4"
    >
      {lines.length === 0 ? <p className="text-solid-gray-700">{copy.empty}</p> : null}
      <ol className="grid gap-3">
        {lines.map((line) => (
          <LogLine key={line.kind === 'said' ? `${line.from} ${line.id}` : line.id} line={line} {...log} />
        ))}
      </ol>
    </div>
  );
}

function LogLine({ line, side, other, resend, language }: Omit<Log, 'lines'> & { line: Line }) {
  const copy = roomPageCopy[language];
  if (line.kind === 'gap') return <li className="text-center text-solid-gray-700">{copy.gap}</li>;
  const own = line.from === side;
  return (
    <li
      className={`w-fit max-w-[85%] rounded-16 border px-4 py-2 ${own ? 'ml-auto border-blue-200 bg-blue-50' : 'border-sand-300 bg-sand-50'}`}
    >
      <p className="text-dns-14N-130 text-solid-gray-700">
        {own ? copy.you : other}
        {line.state === 'sending' ? `（${copy.sending}）` : null}
      </p>
      <p className="whitespace-pre-wrap">{line.text}</p>
      {line.state === 'failed' ? (
        <p className="flex flex-wrap items-center gap-x-3 font-700 text-red-1000">
          {copy.failed}
          <button
            type="button"
            onClick={() => void resend(line.text, line.id)}
            className="min-h-11 cursor-pointer underline underline-offset-4"
          >
            {copy.again}
          </button>
        </p>
      ) : null}
    </li>
  );
}
