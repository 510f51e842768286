'use client';

import { useActionState, useState } from 'react';
import { VisibilityBadge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { accountRefusalCopy } from '@/lib/consultation/client/copy';
import { nicknameWords } from '@/lib/consultation/client/nickname/copy';
import { suggestNickname } from '@/lib/consultation/client/rules';
import type { FormState } from '@/lib/shared/form';
import type { Language } from '@/lib/shared/language';
import { markSpent } from '@/lib/wallet/device';
import type { KeptToken } from '@/lib/wallet/store';
import { startAccount } from './actions';
import { startCopy } from './copy';

/** One field with a suggestion in it. Tickets and login secret join it on the way; the recovery code never leaves the device. */
export function StartForm({
  secret,
  tickets,
  language,
}: {
  secret: string;
  tickets: KeptToken[];
  language: Language;
}) {
  const copy = startCopy[language];
  const suggest = () => suggestNickname(nicknameWords[language], pick);
  const [nickname, setNickname] = useState(suggest);
  const [state, open] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    form.set('loginSecret', secret);
    form.set('tickets', JSON.stringify(tickets.map(plain)));
    const answer = await startAccount(null, form).catch(() => offline(language, nickname));
    if (answer === 'opened') await markSpent(tickets);
    if (typeof answer === 'string') enter(answer);
    return typeof answer === 'string' ? null : answer;
  }, null);
  const error = state?.errors.find(({ field }) => field === 'nickname')?.message;
  return (
    <form action={open} className="grid gap-5" noValidate>
      {state ? <ErrorSummary title={copy.problem} errors={state.errors} /> : null}
      <p>{copy.tickets(tickets.length)}</p>
      <Field
        id="nickname"
        label={copy.nickname}
        hint={copy.nicknameHint}
        badge={<VisibilityBadge who="consultant" language={language} />}
        {...(error ? { error } : {})}
      >
        <TextInput
          id="nickname"
          name="nickname"
          autoComplete="off"
          value={nickname}
          onChange={(event) => setNickname(event.target.value)}
        />
      </Field>
      <div>
        <Button type="button" tone="quiet" onClick={() => setNickname(suggest())}>
          {copy.another}
        </Button>
      </div>
      <SubmitButton full>{copy.create}</SubmitButton>
    </form>
  );
}

/** A whole page, so that the frame around it learns of the sign-in too. */
const enter = (how: 'opened' | 'known') =>
  window.location.assign(how === 'opened' ? '/client/questions?new=1' : '/client');

/** A ticket as it leaves the device: what was signed, and nothing beside it. */
const plain = ({ keyId, message, signature }: KeptToken) => ({ keyId, message, signature });

const pick = (below: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;

const offline = (language: Language, nickname: string): FormState => ({
  errors: [{ field: '', message: accountRefusalCopy[language].offline }],
  values: { nickname },
});
