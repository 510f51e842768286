'use client';

import { useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Language } from '@/lib/shared/language';
import { codeRefusalCopy } from '@/lib/wallet/copy';
import type { CodeRefusal } from '@/lib/wallet/secret';
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
  problem: CodeRefusal | null;
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
        {...(problem ? { error: codeRefusalCopy[language][problem] } : {})}
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
    </form>
  );
}
