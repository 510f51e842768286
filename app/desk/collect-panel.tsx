'use client';

import { useEffect, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import type { Advice } from '@/lib/desk/gate/copy';
import { asksForCode, mayHaveLostCode } from '@/lib/desk/ticket/copy';
import type { Language } from '@/lib/shared/language';
import { type Collected, collectAll, collectAnew, collectWithCode, type Offer } from '@/lib/wallet/collect';
import { isCodeRefusal } from '@/lib/wallet/copy';
import { forgetWallet, keepCode, readWallet, unkeptCode } from '@/lib/wallet/device';
import { CodeForm } from './code-form';
import { CollectProblem } from './collect-problem';
import { CollectedCard } from './collected-card';
import { deskCopy } from './copy';
import { LostCode } from './lost-code';
import { RecoveryCode } from './recovery-code';

type Step = { at: 'offer' } | { at: 'busy' } | { at: 'code'; code: string } | { at: 'done' };

/** Collecting in one tap; then the code, until it is kept; then the way to the account. The desk is left as soon as the tickets are here. */
export function CollectPanel({
  offers,
  tickets,
  organization,
  advice,
  language,
}: {
  offers: readonly Offer[];
  tickets: number;
  organization: string;
  advice: Advice | null;
  language: Language;
}) {
  const copy = deskCopy[language];
  const [step, setStep] = useState<Step>({ at: 'offer' });
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    unkeptAfterCollecting().then((code) => code && setStep({ at: 'code', code }));
  }, []);

  async function run(work: () => Promise<Collected>) {
    setStep({ at: 'busy' });
    setProblem(null);
    const answer = await work().catch(() => ({ ok: false as const, reason: 'no_storage' }));
    if (answer.ok) return setStep(await afterCollecting());
    setProblem(answer.reason);
    setStep({ at: 'offer' });
  }
  const collect = () => run(() => collectAll(offers, organization));
  const startAnew = () => run(() => forgetWallet().then(() => collectAll(offers, organization)));
  const collectAgain = () => run(() => collectAnew(offers, organization));
  const useCode = (code: string) => run(() => collectWithCode(code, offers, organization));

  if (step.at === 'code')
    return (
      <RecoveryCode
        code={step.code}
        language={language}
        onKept={() => keepCode().then(() => setStep({ at: 'done' }))}
      />
    );
  if (step.at === 'done') return <CollectedCard advice={advice} language={language} />;
  const codeProblem = problem !== null && isCodeRefusal(problem) ? problem : null;
  return (
    <Card title={copy.collectTitle}>
      {problem && !codeProblem ? (
        <CollectProblem reason={problem} language={language} onStartAnew={startAnew} />
      ) : null}
      <p>{copy.collectNote(tickets)}</p>
      <noscript>{copy.noScript}</noscript>
      <BusyButton busy={step.at === 'busy'} busyText={copy.collecting} onClick={collect}>
        {copy.collect}
      </BusyButton>
      <Disclosure
        key={String(problem)}
        summary={copy.haveCode}
        open={problem !== null && (codeProblem !== null || asksForCode(problem))}
      >
        <CodeForm language={language} busy={step.at === 'busy'} problem={codeProblem} onCode={useCode} />
      </Disclosure>
      {problem && mayHaveLostCode(problem) ? <LostCode language={language} onAnew={collectAgain} /> : null}
    </Card>
  );
}

/** The code of a wallet that was filled here earlier and not yet kept: whoever comes back sees it again. */
async function unkeptAfterCollecting(): Promise<string | null> {
  const wallet = await readWallet().catch(() => null);
  return wallet && wallet.tokens.length > 0 ? unkeptCode() : null;
}

async function afterCollecting(): Promise<Step> {
  // The way to the account must not lead past an open sign-in at the desk. Its answer is a redirect that nobody needs to follow.
  await fetch('/desk/sign-out', { method: 'POST', redirect: 'manual' }).catch(() => undefined);
  const code = await unkeptCode();
  return code ? { at: 'code', code } : { at: 'done' };
}
