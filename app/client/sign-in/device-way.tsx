'use client';

import { startTransition, useActionState, useEffect, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { accountRefusalCopy } from '@/lib/consultation/client/copy';
import type { Language } from '@/lib/shared/language';
import { loginSecret } from '@/lib/wallet/device';
import { enter } from './actions';
import { clientSignInCopy } from './copy';

/** One tap, where a wallet lies on the device; nothing elsewhere. */
export function DeviceWay({ language }: { language: Language }) {
  const copy = clientSignInCopy[language];
  const [secret, setSecret] = useState<string | null>(null);
  const [state, submit, busy] = useActionState(enter, null);
  useEffect(() => {
    loginSecret().then(setSecret, () => setSecret(null));
  }, []);
  if (!secret) return null;
  return (
    <Card title={copy.device}>
      {state ? (
        <div role="alert">
          <Notice tone="danger" title={copy.problem}>
            {accountRefusalCopy[language][state.reason]}
          </Notice>
        </div>
      ) : null}
      <p>{copy.deviceText}</p>
      <BusyButton busy={busy} busyText={copy.entering} onClick={() => startTransition(() => submit(secret))}>
        {copy.enter}
      </BusyButton>
    </Card>
  );
}
