import { SignInForm } from '@/components/shell/sign-in-form';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { signInCopy } from '@/lib/identity/copy';
import { languageOf } from '@/lib/identity/language';
import { enterCode } from '../actions';

export default async function EnterCode({ searchParams }: PageProps<'/hr/sign-in/code'>) {
  const copy = signInCopy[await languageOf('hr')];
  const { attempt } = await searchParams;
  return (
    <div className="mx-auto grid max-w-md gap-8">
      <PageTitle lead={copy.sentLead}>{copy.sent}</PageTitle>
      <SignInForm
        action={enterCode}
        field="code"
        attempt={typeof attempt === 'string' ? attempt : ''}
        texts={{ label: copy.code, hint: copy.codeHint, submit: copy.enter, problem: copy.problem }}
      />
      <p>
        <TextLink href="/hr/sign-in">{copy.again}</TextLink>
      </p>
    </div>
  );
}
