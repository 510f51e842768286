import { AddPasskey } from '@/components/consultation/account-add-passkey';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Language } from '@/lib/shared/language';
import { accountCopy } from '../copy';
import { beginPasskey, dropPasskey, keepPasskey } from './actions';

/** The account's passkeys. They have no names and no dates: nothing is kept by which they could be told apart. */
export function Passkeys({ ids, language }: { ids: readonly string[]; language: Language }) {
  const copy = accountCopy[language];
  return (
    <Card title={copy.passkeys}>
      <p>{copy.passkeysText}</p>
      {ids.length > 0 ? (
        <ul className="grid gap-3">
          {ids.map((id, index) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3">
              <span>{copy.passkey(index + 1)}</span>
              <form action={dropPasskey}>
                <input type="hidden" name="id" value={id} />
                <SubmitButton tone="quiet">{copy.dropPasskey(index + 1)}</SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      ) : (
        <p>{copy.noPasskey}</p>
      )}
      <AddPasskey key={ids.join()} language={language} begin={beginPasskey} keep={keepPasskey} />
    </Card>
  );
}
