'use client';

import { useEffect, useState } from 'react';
import { passOnCopy } from '@/lib/consultation/held/copy';
import { type Answers, changeOf } from '@/lib/consultation/questionnaire/rules';
import type { HalfYear } from '@/lib/shared/half-year';
import type { Language } from '@/lib/shared/language';
import type { Concern } from '@/lib/shared/taxonomy';
import { ballotsGiven, castBallots } from '@/lib/wallet/ballots';
import { choicesOf, type Picked } from './after-choices';
import { AfterItems } from './after-items';
import { AfterOutcome, type Outcome } from './after-outcome';

type State = 'looking' | 'choosing' | 'giving' | Outcome;

/** What the client passes on, decided and cast on this device: the server of this page never learns what or whether. */
export function AfterBallot({
  halfYear,
  proposed,
  before,
  after,
  satisfaction,
  language,
}: {
  halfYear: HalfYear;
  /** Themes of the consultant's record; null before it is written. */
  proposed: readonly Concern[] | null;
  before: Answers;
  after: Answers;
  satisfaction: number | null;
  language: Language;
}) {
  const [state, setState] = useState<State>('looking');
  const giving = { satisfaction, change: changeOf(before, after) };
  useEffect(() => {
    ballotsGiven(halfYear).then(
      (given) => setState(given ? { kind: 'given', count: 0 } : 'choosing'),
      () => setState('choosing'),
    );
  }, [halfYear]);
  const give = async (picked: Picked) => {
    setState('giving');
    setState(await outcomeOf(castBallots(halfYear, choicesOf(picked, giving))));
  };
  const copy = passOnCopy[language];
  if (state === 'looking') return <Looking language={language} />;
  const outcome = typeof state === 'object' ? state : null;
  return (
    <>
      {state === 'giving' ? <p role="status">{copy.giving}</p> : null}
      {outcome ? (
        <AfterOutcome outcome={outcome} again={() => setState('choosing')} language={language} />
      ) : null}
      {outcome?.kind === 'given' ? null : (
        // Hidden rather than gone: whoever comes back to it finds what was picked.
        <div hidden={state !== 'choosing'}>
          <AfterItems
            proposed={proposed}
            giving={giving}
            give={give}
            refuse={() => setState({ kind: 'never' })}
            language={language}
          />
        </div>
      )}
    </>
  );
}

async function outcomeOf(cast: ReturnType<typeof castBallots>): Promise<Outcome> {
  try {
    const answer = await cast;
    return answer.ok
      ? { kind: 'given', count: answer.value.given }
      : { kind: 'problem', reason: answer.reason };
  } catch {
    return { kind: 'problem', reason: 'broken' };
  }
}

function Looking({ language }: { language: Language }) {
  const copy = passOnCopy[language];
  return (
    <>
      <p role="status">{copy.looking}</p>
      <noscript>{copy.needsScript}</noscript>
    </>
  );
}
