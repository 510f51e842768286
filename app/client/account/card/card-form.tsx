'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import type { CardHolder } from '@/lib/consultation/client/card/rules';
import type { Language } from '@/lib/shared/language';
import { cardBytes, sealCard } from '@/lib/wallet/emergency';
import { keep } from './actions';
import { cardCopy } from './copy';

type Said = 'sealed' | 'empty' | 'long' | 'not_here' | 'offline';

/** What is written here is sealed here. The field has no name: not even a form that goes wrong could send it. */
export function CardForm({ holders, language }: { holders: Record<CardHolder, string>; language: Language }) {
  const copy = cardCopy[language];
  const router = useRouter();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  async function seal(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await sealAndKeep(text, holders);
    setSaid(answer);
    setBusy(false);
    if (answer !== 'sealed') return;
    setText('');
    router.refresh();
  }
  const slip = said === 'empty' || said === 'long' ? copy.problems[said] : undefined;
  return (
    <Card title={copy.make}>
      <form noValidate className="grid gap-4" onSubmit={seal}>
        <div role="alert">
          {said === 'not_here' || said === 'offline' ? (
            <Notice tone="warning">{copy.problems[said]}</Notice>
          ) : null}
        </div>
        <div role="status">{said === 'sealed' ? <Notice tone="success">{copy.sealed}</Notice> : null}</div>
        <Field id="card" label={copy.label} hint={copy.hint} {...(slip ? { error: slip } : {})}>
          <TextArea id="card" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <BusyButton type="submit" tone="secondary" busy={busy} busyText={copy.sealing}>
          {copy.seal}
        </BusyButton>
      </form>
    </Card>
  );
}

async function sealAndKeep(text: string, holders: Record<CardHolder, string>): Promise<Said> {
  const plain = text.trim();
  if (plain === '') return 'empty';
  if (new TextEncoder().encode(plain).length > cardBytes) return 'long';
  const boxes = await sealCard(plain, holders).catch(() => null);
  if (!boxes) return 'not_here';
  return keep(boxes).then(
    (kept) => (kept ? 'sealed' : 'offline'),
    () => 'offline',
  );
}
