'use server';

import { redirect } from 'next/navigation';
import { answerFollowUp } from '@/lib/consultation/path/commands';
import { pathCopy } from '@/lib/consultation/path/copy';
import { readFollowUp, readWhich } from '@/lib/consultation/path/input';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';

/** Keeps how things stand some months after a session. */
export async function saveFollowUp(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const copy = pathCopy[await languageOf('client')];
  const refuse = (message: string): FormState => ({
    errors: [{ field: '', message }],
    values: typedValues(form),
  });
  const which = readWhich(form.get('month'), form.get('after'));
  const given = readFollowUp(form);
  if (!which) return refuse(copy.notOpen);
  if (!given) return refuse(copy.unreadable);
  const answer = await answerFollowUp(clientId, which, given, now());
  if (!answer.ok) return refuse(copy.notOpen);
  redirect('/client/path');
}
