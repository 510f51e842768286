'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/shared/language';
import { keepCode, unkeptCode } from '@/lib/wallet/device';
import { startCopy } from './copy';

/** The recovery code once more, for whoever left the desk's page before keeping it. */
export function UnkeptCode({ language }: { language: Language }) {
  const copy = startCopy[language];
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    unkeptCode().then(setCode);
  }, []);
  if (!code) return null;
  return (
    <Notice tone="warning" title={copy.unkept}>
      <p>{copy.unkeptText}</p>
      <p translate="no" className="font-mono text-std-20B-150 tracking-wider">
        {code}
      </p>
      <Button type="button" tone="secondary" onClick={() => keepCode().then(() => setCode(null))}>
        {copy.kept}
      </Button>
    </Notice>
  );
}
