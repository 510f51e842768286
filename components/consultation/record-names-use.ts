'use client';

import { useCallback, useRef, useState } from 'react';
import type { Span } from '@/lib/consultation/record/name/rules';

/** A text and where it seems to name somebody. */
export type Noticed = { text: string; spans: Span[] };
export type NoticedTexts = Record<string, Noticed>;

const pauseMilliseconds = 900;

/** Asks, after a pause in typing, where the texts of a form seem to name somebody. Without an answer nothing is underlined. */
export function useNames(booking: string, first: NoticedTexts, fields: readonly string[]) {
  const [noticed, setNoticed] = useState(first);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const notice = useCallback(
    (form: HTMLFormElement) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => {
        const data = new FormData(form);
        const texts = fields.map((name) => String(data.get(name) ?? ''));
        ask(booking, texts).then(
          (spans) =>
            setNoticed(
              Object.fromEntries(
                fields.map((name, index) => [name, { text: texts[index] ?? '', spans: spans[index] ?? [] }]),
              ),
            ),
          () => {},
        );
      }, pauseMilliseconds);
    },
    [booking, fields],
  );
  return { noticed, notice };
}

async function ask(booking: string, texts: string[]): Promise<Span[][]> {
  const answer = await fetch(`/consultant/record/${booking}/names`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ texts }),
  });
  if (!answer.ok) throw new Error('no answer');
  return (await answer.json()).spans;
}
