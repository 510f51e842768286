import { notFound } from 'next/navigation';
import { Credits } from '@/components/consultation/account-credits';
import { RedeemTickets } from '@/components/consultation/account-tickets';
import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { SendWallet } from '@/components/wallet/send-wallet';
import { listPasskeys } from '@/lib/consultation/client/passkey/queries';
import { findAccount } from '@/lib/consultation/client/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { dayIn } from '@/lib/shared/calendar';
import { redeem, signOutEverywhere } from './actions';
import { accountCopy } from './copy';
import { Passkeys } from './passkeys/passkeys';
import { RenameForm } from './rename-form';
import { Stored } from './stored';

export default async function Account({ searchParams }: PageProps<'/client/account'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = accountCopy[language];
  const account = await findAccount(clientId, now());
  if (!account) notFound();
  const { renamed, passkey } = await searchParams;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle>{copy.title}</PageTitle>
      {renamed ? <Notice tone="success" title={copy.renamed} /> : null}
      {passkey ? <Notice tone="success" title={copy.passkeyRemoved} /> : null}
      <RedeemTickets today={dayIn(now())} language={language} action={redeem} />
      <Card title={copy.credits}>
        <Credits credits={account.credits} language={language} empty={copy.noCredits} />
        <p>
          {copy.more}{' '}
          <TextLink outside href="/desk">
            {copy.toDesk}
          </TextLink>
        </p>
      </Card>
      <Card title={copy.nickname}>
        <RenameForm
          key={account.nickname}
          name={account.nickname}
          language={language}
          words={{
            problem: copy.problem,
            nickname: copy.nickname,
            nicknameHint: copy.nicknameHint,
            rename: copy.rename,
          }}
        />
      </Card>
      <Passkeys ids={await listPasskeys(clientId)} language={language} />
      <Card title={copy.devices}>
        <p>{copy.devicesText}</p>
        <SendWallet language={language} />
      </Card>
      <Stored language={language} />
      <Card title={copy.everywhere}>
        <p>{copy.everywhereText}</p>
        <form action={signOutEverywhere}>
          <SubmitButton tone="secondary">{copy.signOut}</SubmitButton>
        </form>
      </Card>
      <Card title={copy.card}>
        <p>{copy.cardText}</p>
        <p>
          <TextLink href="/client/account/card">{copy.toCard}</TextLink>
        </p>
      </Card>
      <Card title={copy.own}>
        <p>{copy.ownText}</p>
        <p>
          <TextLink outside href="/client/account/export">
            {copy.export}
          </TextLink>
        </p>
        <p>
          <TextLink href="/client/account/leave">{copy.leave}</TextLink>
        </p>
      </Card>
    </div>
  );
}
