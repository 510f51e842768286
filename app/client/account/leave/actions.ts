'use server';

import { redirect } from 'next/navigation';
import { deleteAccount } from '@/lib/consultation/client/farewell/commands';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { signOutClient } from '@/lib/identity/client/session';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';
import { isConfirmed, leaveCopy } from './copy';

/** Deletes the account once the word has been typed. */
export async function leave(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const copy = leaveCopy[await languageOf('client')];
  if (!isConfirmed(String(form.get('word') ?? '')))
    return { errors: [{ field: 'word', message: copy.wrongWord }], values: typedValues(form) };
  await deleteAccount(clientId, now());
  await signOutClient();
  redirect('/client/account/gone');
}
