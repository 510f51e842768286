import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { languageOf } from '@/lib/identity/language';
import { CodeWay } from './code-way';
import { clientSignInCopy } from './copy';
import { DeviceWay } from './device-way';
import { PasskeyWay } from './passkey-way';

/** The ways in, the easiest first. */
const ways = [
  { id: 'device', Way: DeviceWay },
  { id: 'passkey', Way: PasskeyWay },
  { id: 'code', Way: CodeWay },
] as const;

export default async function SignIn() {
  const language = await languageOf('client');
  const copy = clientSignInCopy[language];
  return (
    <div className="mx-auto grid max-w-md gap-6">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <noscript>{copy.noScript}</noscript>
      {ways.map(({ id, Way }) => (
        <Way key={id} language={language} />
      ))}
      <p>
        <TextLink href="/client/start">{copy.first}</TextLink>
      </p>
    </div>
  );
}
