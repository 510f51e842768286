'use client';

import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { controlClass } from '@/components/ui/text-input';
import { messageLimit } from '@/lib/consultation/room/rules';
import type { TalkWords } from '@/lib/consultation/room/talk/copy';
import { lengthOf, plainText } from '@/lib/shared/plain-text';

/** The field for the next words. Enter sends, unless it ends the conversion of kana; a text that is too long stays where it is. */
export function RoomMessage({ say, words }: { say: (text: string) => void; words: TalkWords }) {
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [long, setLong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const clean = plainText(text);
    setLong(lengthOf(clean) > messageLimit);
    if (clean === '' || lengthOf(clean) > messageLimit) return;
    setText('');
    say(clean);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || isConverting(event)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form ref={form} onSubmit={submit} className="grid gap-2">
      <Field id="message" label={words.message} hint={words.keys} error={long ? words.tooLong : undefined}>
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
        <Button>{words.send}</Button>
      </div>
    </form>
  );
}

/** Safari ends the conversion before it reports the key; it then says 229. */
const isConverting = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;
