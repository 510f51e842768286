'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { BusyButton } from '@/components/ui/busy-button';
import { Notice } from '@/components/ui/notice';
import { accountRefusalCopy } from '@/lib/consultation/client/copy';
import type { TicketRefusal } from '@/lib/consultation/client/rules';
import type { Token } from '@/lib/shared/ballot';
import { bilingual, type Language } from '@/lib/shared/language';
import { type Result, refused } from '@/lib/shared/result';
import { bulletinsDiffer } from '@/lib/wallet/bulletin';
import { markSpent, sessionTickets } from '@/lib/wallet/device';
import type { KeptToken } from '@/lib/wallet/store';

type Reason = TicketRefusal | 'broken' | 'offline' | 'bulletins_differ';
export type Redeem = (tickets: Token[]) => Promise<Result<{ credits: number }, TicketRefusal | 'broken'>>;

const words = bilingual(
  {
    title: (count: number) => `この端末に、まだ足していない受付票が${count}枚あります`,
    add: '受付票を面談の回数に足す',
    adding: '足しています…',
    reused: 'この端末の受付票は、もう使われていました。回数はそのままです。',
  },
  {
    title: (count: number) =>
      count === 1
        ? 'A ticket on this device is not in your account yet'
        : `${count} tickets on this device are not in your account yet`,
    add: 'Add them to my sessions',
    adding: 'Adding…',
    reused: 'The tickets on this device had been used already. Your sessions are as they were.',
  },
);

/** Tickets that lie on this device and can be redeemed today. Shows nothing when there are none. */
export function RedeemTickets({
  today,
  language,
  action,
}: {
  today: string;
  language: Language;
  action: Redeem;
}) {
  const copy = words[language];
  const router = useRouter();
  const [tickets, setTickets] = useState<KeptToken[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Reason | null>(null);
  useEffect(() => {
    sessionTickets(today).then(setTickets, () => setTickets([]));
  }, [today]);
  if (tickets.length === 0 && !problem) return null;
  async function add() {
    setBusy(true);
    setProblem((await bulletinsDiffer()) ? 'bulletins_differ' : await redeemEach(tickets, action));
    setTickets(await sessionTickets(today));
    setBusy(false);
    router.refresh();
  }
  return (
    <Notice
      tone={problem ? 'warning' : 'info'}
      title={tickets.length > 0 ? copy.title(tickets.length) : null}
    >
      {problem ? (
        <p role="alert">{problem === 'reused' ? copy.reused : accountRefusalCopy[language][problem]}</p>
      ) : null}
      {tickets.length > 0 ? (
        <BusyButton tone="secondary" busy={busy} busyText={copy.adding} onClick={add}>
          {copy.add}
        </BusyButton>
      ) : null}
    </Notice>
  );
}

/**
 * All at once; when one of them has been used (an answer was lost, or another device was faster), one by one, so that the others count
 * and the used ones are remembered as used. Says the last reason, or null.
 */
async function redeemEach(tickets: readonly KeptToken[], action: Redeem): Promise<Reason | null> {
  const all = await give(tickets, action);
  if (all !== 'reused' || tickets.length === 1) return all;
  let problem: Reason | null = null;
  for (const ticket of tickets) problem = (await give([ticket], action)) ?? problem;
  return problem;
}

async function give(tickets: readonly KeptToken[], action: Redeem): Promise<Reason | null> {
  const plain = tickets.map(({ keyId, message, signature }) => ({ keyId, message, signature }));
  const answer = await action(plain).catch(() => refused('offline'));
  const used = answer.ok || (answer.reason === 'reused' && tickets.length === 1);
  if (used) await markSpent(tickets);
  return answer.ok ? null : answer.reason;
}
