'use client';

import { useEffect, useRef } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SendWallet } from '@/components/wallet/send-wallet';
import type { Advice } from '@/lib/desk/gate/copy';
import type { Language } from '@/lib/shared/language';
import { deskCopy } from './copy';

/** The end of the desk's part: everything after this happens at another door, which the desk does not see. */
export function CollectedCard({ advice, language }: { advice: Advice | null; language: Language }) {
  const copy = deskCopy[language];
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1}>
      <Card title={copy.doneTitle}>
        <p>{copy.doneText}</p>
        {advice ? (
          <Notice tone="info" title={advice.wait.title}>
            {advice.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{advice.wait.text}</p>
          </Notice>
        ) : null}
        {advice && !advice.begin ? null : (
          <ButtonLink outside full tone={advice ? 'secondary' : 'primary'} href="/client/start">
            {advice?.begin ?? copy.start}
          </ButtonLink>
        )}
        {advice ? null : <p>{copy.later}</p>}
        <SendWallet language={language} />
      </Card>
    </div>
  );
}
