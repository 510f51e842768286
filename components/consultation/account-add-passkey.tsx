'use client';

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Notice } from '@/components/ui/notice';
import { type PasskeyProblem, passkeyProblemCopy } from '@/lib/consultation/client/passkey/copy';
import type { PasskeyRefusal } from '@/lib/consultation/client/passkey/rules';
import { bilingual, type Language } from '@/lib/shared/language';
import { type Result, refused } from '@/lib/shared/result';
import { makePasskey } from './account-passkey-device';

export type BeginPasskey = () => Promise<PublicKeyCredentialCreationOptionsJSON>;
export type KeepPasskey = (made: unknown) => Promise<Result<null, PasskeyRefusal>>;

const words = bilingual(
  {
    add: 'パスキーをつくる',
    adding: '端末に聞いています…',
    added: 'パスキーをつくりました。次から、1回のタップでサインインできます。',
    noScript: 'パスキーは端末がつくるため、JavaScriptを有効にしてください。',
  },
  {
    add: 'Make a passkey',
    adding: 'Asking your device…',
    added: 'The passkey has been made. From now on one tap signs you in.',
    noScript: 'Your device makes the passkey: please turn JavaScript on.',
  },
);

/** One tap: the device makes a passkey, the account keeps its public half. */
export function AddPasskey({
  language,
  begin,
  keep,
  onAdded,
}: {
  language: Language;
  begin: BeginPasskey;
  keep: KeepPasskey;
  onAdded?: () => void;
}) {
  const copy = words[language];
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<PasskeyProblem | 'added' | null>(null);
  async function add() {
    setBusy(true);
    const answer = await makeAndKeep(begin, keep).catch(() => refused('offline'));
    setSaid(answer.ok ? 'added' : answer.reason);
    setBusy(false);
    if (answer.ok) onAdded?.();
  }
  return (
    <div className="grid gap-4">
      <noscript>{copy.noScript}</noscript>
      <div role={said === 'added' ? 'status' : 'alert'}>
        {said === 'added' ? <Notice tone="success">{copy.added}</Notice> : null}
        {said && said !== 'added' ? (
          <Notice tone="warning">{passkeyProblemCopy[language][said]}</Notice>
        ) : null}
      </div>
      {said === 'added' ? null : (
        <BusyButton tone="secondary" busy={busy} busyText={copy.adding} onClick={add}>
          {copy.add}
        </BusyButton>
      )}
    </div>
  );
}

async function makeAndKeep(begin: BeginPasskey, keep: KeepPasskey): Promise<Result<null, PasskeyProblem>> {
  const made = await makePasskey(await begin());
  return made.ok ? keep(made.value) : made;
}
