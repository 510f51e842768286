'use client';

import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Language } from '@/lib/shared/language';
import { deskCopy } from './copy';

/** The way out for whoever has lost the code: new tickets, once, and what does not come back. */
export function LostCode({ language, onAnew }: { language: Language; onAnew: () => void }) {
  const copy = deskCopy[language];
  return (
    <Disclosure summary={copy.lostCode}>
      <p>{copy.lostCodeText}</p>
      <Button type="button" tone="secondary" onClick={onAnew}>
        {copy.anew}
      </Button>
    </Disclosure>
  );
}
