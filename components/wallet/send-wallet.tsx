'use client';

import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { bilingual, type Language } from '@/lib/shared/language';

const words = bilingual(
  {
    summary: 'ほかの端末（スマートフォンなど）に移す',
  },
  {
    summary: 'Move to another device (your phone, say)',
  },
);

/** What moves a wallet comes when somebody opens it: few do, and the page stays light. */
const SendPanel = lazy(() => import('./send-panel'));

/** The way to another device, closed at first. */
export function SendWallet({ language }: { language: Language }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure summary={words[language].summary} onToggle={() => setOpened(true)}>
      <Suspense>{opened ? <SendPanel language={language} /> : null}</Suspense>
    </Disclosure>
  );
}
