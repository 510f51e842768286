'use client';

import { useEffect, useState } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SendWallet } from '@/components/wallet/send-wallet';
import { accountRefusalCopy } from '@/lib/consultation/client/copy';
import type { Language } from '@/lib/shared/language';
import { bulletinsDiffer } from '@/lib/wallet/bulletin';
import { loginSecret, sessionTickets } from '@/lib/wallet/device';
import type { KeptToken } from '@/lib/wallet/store';
import { startCopy } from './copy';
import { StartForm } from './start-form';
import { UnkeptCode } from './unkept-code';

/** What lies on this device: nothing yet, nothing for today, or tickets from which an account can be made. */
type Found =
  | 'reading'
  | 'no_storage'
  | 'no_wallet'
  | 'bulletins_differ'
  | { secret: string; tickets: KeptToken[] };

export function StartPanel({ today, language }: { today: string; language: Language }) {
  const copy = startCopy[language];
  const [found, setFound] = useState<Found>('reading');
  useEffect(() => {
    lookOnDevice(today).then(setFound, () => setFound('no_storage'));
  }, [today]);
  if (found === 'reading') return <p role="status">{copy.reading}</p>;
  if (found === 'no_storage' || found === 'bulletins_differ')
    return <Notice tone="warning">{accountRefusalCopy[language][found]}</Notice>;
  if (found === 'no_wallet')
    return (
      <>
        <Notice tone="info" title={copy.noWallet}>
          {copy.noWalletText}
        </Notice>
        <ButtonLink outside full href="/desk">
          {copy.toDesk}
        </ButtonLink>
      </>
    );
  return (
    <>
      <UnkeptCode language={language} />
      {found.tickets.length > 0 ? (
        <StartForm {...found} language={language} />
      ) : (
        <>
          <Notice tone="info" title={copy.noTickets}>
            {copy.noTicketsText}
          </Notice>
          <ButtonLink full href="/client/sign-in">
            {copy.signIn}
          </ButtonLink>
        </>
      )}
      <SendWallet language={language} />
    </>
  );
}

async function lookOnDevice(today: string): Promise<Found> {
  const secret = await loginSecret();
  if (secret === null) return 'no_wallet';
  const tickets = await sessionTickets(today);
  return tickets.length > 0 && (await bulletinsDiffer()) ? 'bulletins_differ' : { secret, tickets };
}
