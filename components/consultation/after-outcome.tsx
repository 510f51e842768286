'use client';

import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { passOnCopy } from '@/lib/consultation/held/copy';
import { ballotProblem } from '@/lib/consultation/held/problem/copy';
import type { Language } from '@/lib/shared/language';

/** How it went: given (with how many ballots, 0 when it was an earlier time), refused by the client, or stopped by a problem. */
export type Outcome =
  | { kind: 'given'; count: number }
  | { kind: 'never' }
  | { kind: 'problem'; reason: string };

export function AfterOutcome({
  outcome,
  again,
  language,
}: {
  outcome: Outcome;
  again: () => void;
  language: Language;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status" className="grid gap-4">
      {outcome.kind === 'given' ? <Given count={outcome.count} language={language} /> : null}
      {outcome.kind === 'never' ? <Never again={again} language={language} /> : null}
      {outcome.kind === 'problem' ? (
        <Problem reason={outcome.reason} again={again} language={language} />
      ) : null}
    </div>
  );
}

function Given({ count, language }: { count: number; language: Language }) {
  const copy = passOnCopy[language];
  return (
    <>
      <Notice tone="success" title={count > 0 ? copy.given : copy.givenBefore}>
        {count > 0 ? <p>{copy.givenCount(count)}</p> : null}
        <p>{copy.givenMore}</p>
      </Notice>
      <ButtonLink href="/client">{copy.home}</ButtonLink>
    </>
  );
}

function Never({ again, language }: { again: () => void; language: Language }) {
  const copy = passOnCopy[language];
  return (
    <>
      <Notice tone="info" title={copy.neverDone}>
        <p>{copy.neverMore}</p>
      </Notice>
      <ButtonLink href="/client">{copy.home}</ButtonLink>
      <Button type="button" tone="quiet" onClick={again}>
        {copy.reconsider}
      </Button>
    </>
  );
}

function Problem({ reason, again, language }: { reason: string; again: () => void; language: Language }) {
  const copy = passOnCopy[language];
  const desk = reason === 'no_wallet' || reason === 'no_tokens';
  return (
    <>
      <Notice tone="warning" title={copy.notPassed}>
        <p>{ballotProblem(reason, language)}</p>
      </Notice>
      {desk ? (
        <ButtonLink href="/desk" outside tone="secondary">
          {copy.toDesk}
        </ButtonLink>
      ) : null}
      <Button type="button" tone={desk ? 'quiet' : 'primary'} onClick={again}>
        {copy.again}
      </Button>
    </>
  );
}
