import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { type CodeDoor, signInCopy } from '@/lib/identity/copy';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { SignInForm } from './sign-in-form';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type At = { door: CodeDoor; language: Language; action: Action };

/** The first page of a door that is entered by a code in a mail: the address. */
export function AskForCode({ door, language, action }: At) {
  const copy = signInCopy[language];
  return (
    <div className="mx-auto grid max-w-md gap-8">
      <PageTitle lead={copy.lead[door]}>{copy.title[door]}</PageTitle>
      <SignInForm
        action={action}
        field="email"
        texts={{ label: copy.email, hint: copy.emailHint, submit: copy.send, problem: copy.problem }}
      />
    </div>
  );
}

/** The second one: the code of an attempt. */
export function EnterCode({ door, language, action, attempt }: At & { attempt: unknown }) {
  const copy = signInCopy[language];
  return (
    <div className="mx-auto grid max-w-md gap-8">
      <PageTitle lead={copy.sentLead}>{copy.sent}</PageTitle>
      <SignInForm
        action={action}
        field="code"
        attempt={typeof attempt === 'string' ? attempt : ''}
        texts={{ label: copy.code, hint: copy.codeHint, submit: copy.enter, problem: copy.problem }}
      />
      <p>
        <TextLink href={`/${door}/sign-in`}>{copy.again}</TextLink>
      </p>
    </div>
  );
}
