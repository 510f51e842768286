'use server';

import { redirect } from 'next/navigation';
import { saveWishes } from '@/lib/consultation/matching/commands';
import { wishRefusalCopy } from '@/lib/consultation/matching/copy';
import { wishesInput } from '@/lib/consultation/matching/input';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';

/** Keeps the answers and goes on to the consultants. */
export async function answerQuestions(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const input = wishesInput.safeParse({
    concerns: form.getAll('concerns'),
    style: form.get('style'),
    industries: form.getAll('industries'),
    gender: form.get('gender'),
    ageBand: form.get('ageBand'),
    language: form.get('language'),
    timeBands: form.getAll('timeBands'),
  });
  if (input.success) {
    await saveWishes(clientId, input.data);
    redirect('/client/consultants');
  }
  const copy = wishRefusalCopy[await languageOf('client')];
  const errors = input.error.issues.map(({ path, code }) => ({
    field: String(path[0] ?? ''),
    message: code === 'too_big' ? copy.too_many : copy.unreadable,
  }));
  return { errors, values: typedValues(form) };
}
