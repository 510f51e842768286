'use client';

import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { controlClass } from '@/components/ui/text-input';
import { roomPageCopy, roomRefusalCopy } from '@/lib/consultation/room/copy';
import { messageLimit } from '@/lib/consultation/room/rules';
import type { Language } from '@/lib/shared/language';
import { lengthOf, plainText } from '@/lib/shared/plain-text';
import type { SendReason } from './room-line';

/** The field for the next words. Enter sends, unless it ends the conversion of kana; a text that is too long stays where it is. */
export function RoomMessage({
  send,
  language,
}: {
  send: (text: string) => Promise<SendReason | null>;
  language: Language;
}) {
  const copy = roomPageCopy[language];
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<SendReason | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const words = plainText(text);
    if (words === '') return;
    if (lengthOf(words) > messageLimit) return setProblem('too_long');
    setText('');
    setProblem(await send(words));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || isConverting(event)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form ref={form} onSubmit={submit} className="grid gap-2">
      <Field
        id="message"
        label={copy.message}
        hint={copy.keys}
        error={problem ? sentenceOf(problem, language) : undefined}
      >
        <textarea
          id="message"
          rows={3}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          className={`${controlClass} w-full`}
        />
      </Field>
      <div className="flex justify-end">
        <Button>{copy.send}</Button>
      </div>
    </form>
  );
}

/** Safari ends the conversion before it reports the key; it then says 229. */
const isConverting = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

const sentenceOf = (reason: SendReason, language: Language): string =>
  reason === 'offline' ? roomPageCopy[language].offline : roomRefusalCopy[language][reason];
