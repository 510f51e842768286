'use client';

import { useEffect, useRef } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Language } from '@/lib/shared/language';
import { deskCopy } from './copy';

/** The end of the desk's part: everything after this happens at another door, which the desk does not see. */
export function CollectedCard({ language }: { language: Language }) {
  const copy = deskCopy[language];
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1}>
      <Card title={copy.doneTitle}>
        <p>{copy.doneText}</p>
        <ButtonLink outside full href="/client/start">
          {copy.start}
        </ButtonLink>
        <p>{copy.later}</p>
      </Card>
    </div>
  );
}
