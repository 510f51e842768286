'use client';

import { Button } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { isLanguage } from '@/lib/shared/language';
import { problemCopy } from './problem';

/** What a door shows when something broke: no detail, nothing about anybody, and a way on. */
export function Broken({ reset }: { reset: () => void }) {
  const written = typeof document === 'undefined' ? 'ja' : document.documentElement.lang;
  const copy = problemCopy[isLanguage(written) ? written : 'ja'];
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.brokenLead}>{copy.broken}</PageTitle>
      <div>
        <Button type="button" onClick={reset}>
          {copy.again}
        </Button>
      </div>
    </div>
  );
}
