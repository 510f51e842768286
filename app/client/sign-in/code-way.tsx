'use client';

import { type FormEvent, startTransition, useActionState, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { accountRefusalCopy } from '@/lib/consultation/client/copy';
import type { Language } from '@/lib/shared/language';
import { codeRefusalCopy } from '@/lib/wallet/copy';
import { loginSecretOfCode } from '@/lib/wallet/device';
import type { CodeRefusal } from '@/lib/wallet/secret';
import { enter } from './actions';
import { clientSignInCopy } from './copy';

/** The code is read here and turned into the login secret. Its input has no name: not even a form that goes wrong could send it. */
export function CodeWay({ language }: { language: Language }) {
  const copy = clientSignInCopy[language];
  const [code, setCode] = useState('');
  const [slip, setSlip] = useState<CodeRefusal | null>(null);
  const [state, submit, busy] = useActionState(enter, null);
  async function use(event: FormEvent) {
    event.preventDefault();
    const secret = await loginSecretOfCode(code);
    setSlip(secret.ok ? null : secret.reason);
    if (secret.ok && !busy) startTransition(() => submit(secret.value));
  }
  const refusal = state && !busy ? accountRefusalCopy[language][state.reason] : undefined;
  const error = slip ? codeRefusalCopy[language][slip] : refusal;
  return (
    <Card title={copy.code}>
      <form noValidate className="grid gap-4" onSubmit={use}>
        <p>{copy.codeText}</p>
        <div role="alert" className="sr-only">
          {error}
        </div>
        <Field id="code" label={copy.codeLabel} hint={copy.codeHint} {...(error ? { error } : {})}>
          <TextInput
            id="code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </Field>
        <BusyButton type="submit" tone="secondary" busy={busy} busyText={copy.entering}>
          {copy.useCode}
        </BusyButton>
      </form>
    </Card>
  );
}
