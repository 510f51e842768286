import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ConnectionView } from '@/lib/desk/connection/queries';
import type { Language } from '@/lib/shared/language';
import { remove, tryIt } from './actions';
import { companySignInCopy } from './copy';

/** Whether the company's sign-in is in use, and the two things to do about it. */
export function StateCard({
  id,
  connection,
  language,
}: {
  id: string;
  connection: ConnectionView | null;
  language: Language;
}) {
  const copy = companySignInCopy[language];
  const state = connection ? (connection.tried ? 'tried' : 'untried') : 'none';
  return (
    <Card title={copy.state}>
      <p>{copy.states[state]}</p>
      {connection ? (
        <form className="flex flex-wrap gap-4">
          <input type="hidden" name="organization" value={id} />
          <SubmitButton formAction={tryIt}>{connection.tried ? copy.tryAgain : copy.try}</SubmitButton>
          <SubmitButton formAction={remove} tone="secondary">
            {copy.remove}
          </SubmitButton>
        </form>
      ) : null}
    </Card>
  );
}
