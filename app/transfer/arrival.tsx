'use client';

import { useEffect, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/shared/language';
import { refused } from '@/lib/shared/result';
import { type ReceiveRefusal, receiveWallet } from '@/lib/wallet/transfer';
import { transferCopy } from './copy';

type Said = ReceiveRefusal | 'no_storage' | 'here' | null;

/** One tap, because looking at the link must not use it up; then what to do next. */
export function Arrival({ language }: { language: Language }) {
  const copy = transferCopy[language];
  const [fragment, setFragment] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  useEffect(() => {
    // Out of the address at once: it must not stay in the history of the browser.
    setFragment((known) => known ?? window.location.hash.slice(1));
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  }, []);
  async function receive(replace: boolean) {
    setBusy(true);
    const answer = await receiveWallet(fragment ?? '', replace).catch(() => refused('no_storage'));
    setSaid(answer.ok ? 'here' : answer.reason);
    setBusy(false);
  }
  if (said === 'here') return <Next language={language} />;
  const replace = said === 'other_wallet';
  return (
    <>
      <div role="alert">{said ? <Notice tone="warning">{copy.problems[said]}</Notice> : null}</div>
      <BusyButton
        tone={replace ? 'secondary' : 'primary'}
        busy={busy}
        busyText={copy.receiving}
        onClick={() => receive(replace)}
      >
        {replace ? copy.replace : copy.receive}
      </BusyButton>
    </>
  );
}

function Next({ language }: { language: Language }) {
  const copy = transferCopy[language];
  return (
    <>
      <div role="status">
        <Notice tone="success" title={copy.here}>
          {copy.hereText}
        </Notice>
      </div>
      <Card title={copy.known}>
        <p>{copy.knownText}</p>
        <ButtonLink outside full href="/client/sign-in">
          {copy.signIn}
        </ButtonLink>
      </Card>
      <Card title={copy.fresh}>
        <p>{copy.freshText}</p>
        <ButtonLink outside full tone="secondary" href="/desk">
          {copy.toDesk}
        </ButtonLink>
      </Card>
    </>
  );
}
