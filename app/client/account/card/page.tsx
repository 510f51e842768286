import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { findCard, findHolderKeys } from '@/lib/consultation/client/card/queries';
import { currentClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { remove } from './actions';
import { CardForm } from './card-form';
import { cardCopy } from './copy';

/** The optional sealed card. Whoever has no account yet can read about it before the first booking. */
export default async function EmergencyCard() {
  const viewer = await currentClient();
  const language = await languageOf('client');
  const copy = cardCopy[language];
  const card = viewer && (await findCard(viewer.clientId));
  const holders = findHolderKeys();
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {card?.openedFor ? (
        <Notice tone="warning" title={copy.opened}>
          {copy.openedText(copy.reasons[card.openedFor])}
        </Notice>
      ) : null}
      <Card title={copy.how}>
        <p>{copy.howText}</p>
        <p>{copy.without}</p>
      </Card>
      {card ? (
        <Card title={copy.there}>
          <p>{copy.thereText}</p>
          <form action={remove}>
            <SubmitButton tone="secondary">{copy.remove}</SubmitButton>
          </form>
        </Card>
      ) : null}
      {holders ? null : <Notice tone="info">{copy.noHolders}</Notice>}
      {viewer && holders ? <CardForm holders={holders} language={language} /> : null}
      <p>
        {viewer ? (
          <TextLink href="/client/account">{copy.back}</TextLink>
        ) : (
          <TextLink href="/client/start">{copy.toStart}</TextLink>
        )}
      </p>
    </div>
  );
}
