import { PasskeyOffer } from '@/components/consultation/account-passkey-offer';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { findSeeker } from '@/lib/consultation/matching/seeker/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { beginPasskey, keepPasskey } from '../account/passkeys/actions';
import { questionsCopy } from './copy';
import { QuestionsForm } from './questions-form';

export default async function Questions({ searchParams }: PageProps<'/client/questions'>) {
  const { clientId } = await requireClient();
  const language = await languageOf('client');
  const copy = questionsCopy[language];
  const { wishes } = await findSeeker(clientId, now());
  return (
    <div className="grid max-w-2xl gap-8">
      {(await searchParams).new ? (
        <PasskeyOffer language={language} begin={beginPasskey} keep={keepPasskey} />
      ) : null}
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <p>
        <TextLink href="/client/consultants">{copy.skip}</TextLink>
      </p>
      <QuestionsForm wishes={wishes} language={language} />
    </div>
  );
}
