'use client';

import { useEffect, useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';

/** Ways to begin, for an empty box. Pressed, they are put at its end; without JavaScript they are there to be read. */
export function Starters({
  of,
  starters,
  summary,
}: {
  of: string;
  starters: readonly string[];
  summary: string;
}) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <Disclosure summary={summary}>
      <ul className="flex flex-wrap gap-2">
        {starters.map((starter) => (
          <li key={starter}>
            {ready ? (
              <button
                type="button"
                onClick={() => begin(of, starter)}
                className="min-h-11 cursor-pointer rounded-8 border border-solid-gray-600 bg-white px-4 py-2 text-left hover:border-black hover:bg-blue-50"
              >
                {starter}
              </button>
            ) : (
              starter
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function begin(id: string, starter: string): void {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLTextAreaElement)) return;
  const gap = box.value === '' || box.value.endsWith('\n') ? '' : '\n';
  box.setRangeText(`${gap}${starter}`, box.value.length, box.value.length, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}
