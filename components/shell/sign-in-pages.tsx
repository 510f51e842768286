import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/heading';
import { TextLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { type CodeDoor, signInCopy } from '@/lib/identity/copy';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { SignInForm } from './sign-in-form';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type At = { door: CodeDoor; language: Language; action: Action };

/** The first page of a door that is entered by a code in a mail: the address. */
export function AskForCode({
  door,
  language,
  action,
  problem,
  codeOnly = false,
}: At & { problem?: unknown; codeOnly?: boolean }) {
  const copy = signInCopy[language];
  return (
    <div className="mx-auto grid max-w-md gap-8">
      <PageTitle lead={copy.lead[door]}>{copy.title[door]}</PageTitle>
      {problem === 'company' || problem === 'unknown' ? (
        <Notice tone="warning">{copy.company[problem]}</Notice>
      ) : null}
      <SignInForm
        action={action}
        field="email"
        codeOnly={codeOnly}
        texts={{ label: copy.email, hint: copy.emailHint, submit: copy.send, problem: copy.problem }}
      />
    </div>
  );
}

/** Before the company's own sign-in: where one goes, and what the company learns by it. */
export function ToCompany({
  door,
  language,
  organization,
}: {
  door: 'desk' | 'hr';
  language: Language;
  organization: string;
}) {
  const copy = signInCopy[language];
  return (
    <div className="mx-auto grid max-w-md gap-8">
      <PageTitle lead={copy.company.lead[door]}>{copy.company.title}</PageTitle>
      <ButtonLink href={`/${door}/sign-in/company/start?organization=${organization}`} outside full>
        {copy.company.go}
      </ButtonLink>
      <p>
        <TextLink href={`/${door}/sign-in?way=code`}>{copy.company.code}</TextLink>
      </p>
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
