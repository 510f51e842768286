import { Card } from '@/components/ui/card';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { dayIn } from '@/lib/shared/calendar';
import { startCopy } from './copy';
import { CrisisHelp } from './crisis-help';
import { StartPanel } from './start-panel';

/** What a client should know before the account: who keeps which secret, when not, and where help is. */
export default async function Start() {
  const language = await languageOf('client');
  const copy = startCopy[language];
  return (
    <div className="grid max-w-2xl gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Card title={copy.secrecy}>
        <p>{copy.secrecyText}</p>
        <h3 className="text-std-17B-170">{copy.exceptions}</h3>
        <ul className="list-disc pl-6">
          <li>{copy.exceptionList.danger}</li>
          <li>{copy.exceptionList.statute}</li>
        </ul>
        <CrisisHelp language={language} />
      </Card>
      <Card title={copy.accountTitle}>
        <noscript>{copy.noScript}</noscript>
        <StartPanel today={dayIn(now())} language={language} />
      </Card>
      <p>
        <TextLink href="/client/sign-in">{copy.haveAccount}</TextLink>
      </p>
    </div>
  );
}
