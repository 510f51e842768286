'use server';

import { redirect } from 'next/navigation';
import { addStep, removeStep, turnStep } from '@/lib/consultation/path/commands';
import { readStep } from '@/lib/consultation/path/input';
import type { StepRefusal } from '@/lib/consultation/path/rules';
import { stepRefusalCopy } from '@/lib/consultation/path/step/copy';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';

const fields: Record<StepRefusal, string> = {
  no_text: 'text',
  text_long: 'text',
  no_size: 'size',
  day_unreadable: 'due',
  day_past: 'due',
  too_many: '',
};

/** Sets a step on the own line. */
export async function add(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const copy = stepRefusalCopy[await languageOf('client')];
  const answer = await addStep(clientId, readStep(form), now());
  if (answer.ok) redirect('/client/path');
  return {
    errors: [{ field: fields[answer.reason], message: copy[answer.reason] }],
    values: typedValues(form),
  };
}

export async function turn(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  await turnStep(clientId, form.get('step'));
  redirect('/client/path');
}

export async function remove(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  await removeStep(clientId, form.get('step'));
  redirect('/client/path');
}
