'use client';

import { useEffect, useState, useTransition } from 'react';
import { canUsePasskeys, signWithPasskey } from '@/components/consultation/account-passkey-device';
import { BusyButton } from '@/components/ui/busy-button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { type PasskeyProblem, passkeyProblemCopy } from '@/lib/consultation/client/passkey/copy';
import type { Language } from '@/lib/shared/language';
import { beginSignIn, enterByPasskey } from './actions';
import { clientSignInCopy } from './copy';

/** A passkey of this device or of a phone beside it; shown where the browser can use one, wallet or not. */
export function PasskeyWay({ language }: { language: Language }) {
  const copy = clientSignInCopy[language];
  const [possible, setPossible] = useState(false);
  const [problem, setProblem] = useState<PasskeyProblem | null>(null);
  const [busy, start] = useTransition();
  useEffect(() => setPossible(canUsePasskeys()), []);
  if (!possible) return null;
  const enter = () =>
    start(async () => {
      setProblem(null);
      const signed = await beginSignIn().then(signWithPasskey, () => null);
      if (!signed) return setProblem('offline');
      const answer = signed.ok ? await enterByPasskey(signed.value) : signed;
      // The answer of an entry is a redirect: what comes back here is a refusal.
      if (!answer?.ok) setProblem(answer?.reason ?? null);
    });
  return (
    <Card title={copy.passkey}>
      {problem && !busy ? (
        <div role="alert">
          <Notice tone="danger" title={copy.problem}>
            {passkeyProblemCopy[language][problem]}
          </Notice>
        </div>
      ) : null}
      <p>{copy.passkeyText}</p>
      <BusyButton tone="secondary" busy={busy} busyText={copy.entering} onClick={enter}>
        {copy.usePasskey}
      </BusyButton>
    </Card>
  );
}
