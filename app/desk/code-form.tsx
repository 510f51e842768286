'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { collectSentence } from '@/lib/desk/ticket/copy';
import type { Language } from '@/lib/shared/language';
import { BusyButton } from './busy-button';
import { deskCopy } from './copy';

/** The code of another device. The input has no name: not even a form that goes wrong could send it. */
export function CodeForm({
  language,
  busy,
  problem,
  onCode,
}: {
  language: Language;
  busy: boolean;
  problem: string | null;
  onCode: (code: string) => void;
}) {
  const copy = deskCopy[language];
  const [code, setCode] = useState('');
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onCode(code);
      }}
    >
      <p>{copy.haveCodeText}</p>
      <Field
        id="code"
        label={copy.code}
        hint={copy.codeHint}
        {...(problem ? { error: collectSentence(problem, language) } : {})}
      >
        <TextInput
          id="code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </Field>
      <BusyButton type="submit" tone="secondary" busy={busy} busyText={copy.collecting}>
        {copy.useCode}
      </BusyButton>
      <p className="text-solid-gray-700">{copy.lostCode}</p>
    </form>
  );
}
