'use client';

import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { collectSentence } from '@/lib/desk/ticket/copy';
import type { Language } from '@/lib/shared/language';
import { deskCopy } from './copy';

/** Why nothing was collected, and the one thing to do about it where there is one. */
export function CollectProblem({
  reason,
  language,
  onStartAnew,
}: {
  reason: string;
  language: Language;
  onStartAnew: () => void;
}) {
  const copy = deskCopy[language];
  return (
    <div role="alert">
      <Notice tone="danger" title={copy.problem}>
        <p>{collectSentence(reason, language)}</p>
        {reason === 'signed_out' ? (
          <ButtonLink href="/desk/sign-in" tone="secondary">
            {copy.signIn}
          </ButtonLink>
        ) : null}
        {reason === 'not_this_wallet' ? (
          <>
            <Button type="button" tone="secondary" onClick={onStartAnew}>
              {copy.forget}
            </Button>
            <p>{copy.forgetText}</p>
          </>
        ) : null}
      </Notice>
    </div>
  );
}
