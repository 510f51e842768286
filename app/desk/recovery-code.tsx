'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Language } from '@/lib/shared/language';
import { deskCopy } from './copy';

/** The recovery code, shown until the person says that it is kept. Its file has a neutral name, like everything that stays behind. */
export function RecoveryCode({
  code,
  language,
  onKept,
}: {
  code: string;
  language: Language;
  onKept: () => void;
}) {
  const copy = deskCopy[language];
  const [said, setSaid] = useState('');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const copyCode = () =>
    navigator.clipboard.writeText(code).then(
      () => setSaid(copy.copied),
      () => setSaid(copy.notCopied),
    );
  return (
    <div ref={top} tabIndex={-1}>
      <Card title={copy.keepTitle}>
        <p>{copy.keepText}</p>
        <p
          translate="no"
          className="rounded-8 border-2 border-blue-900 p-4 font-mono text-std-22B-150 tracking-wider"
        >
          {code}
        </p>
        <p>{copy.keepPlace}</p>
        <div className="no-print flex flex-wrap gap-3">
          <Button type="button" tone="secondary" onClick={copyCode}>
            {copy.copy}
          </Button>
          <Button type="button" tone="secondary" onClick={() => window.print()}>
            {copy.print}
          </Button>
          <Button type="button" tone="secondary" onClick={() => saveFile(`${copy.file}\n${code}\n`)}>
            {copy.save}
          </Button>
        </div>
        <p role="status" className="no-print text-green-1000">
          {said}
        </p>
        <div className="no-print">
          <Button type="button" full onClick={onKept}>
            {copy.kept}
          </Button>
        </div>
      </Card>
    </div>
  );
}

function saveFile(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = 'yotei.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
