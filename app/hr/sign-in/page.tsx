import { SignInForm } from '@/components/shell/sign-in-form';
import { PageTitle } from '@/components/ui/heading';
import { signInCopy } from '@/lib/identity/copy';
import { languageOf } from '@/lib/identity/language';
import { sendCode } from './actions';

export default async function SignIn() {
  const copy = signInCopy[await languageOf('hr')];
  return (
    <div className="mx-auto grid max-w-md gap-8">
      <PageTitle lead={copy.lead.hr}>{copy.title.hr}</PageTitle>
      <SignInForm
        action={sendCode}
        field="email"
        texts={{ label: copy.email, hint: copy.emailHint, submit: copy.send, problem: copy.problem }}
      />
    </div>
  );
}
