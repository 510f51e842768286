'use server';

import { redirect } from 'next/navigation';
import { publishBulletin } from '@/lib/desk/bulletin/commands';
import { addOffering, removeOffering } from '@/lib/desk/offering/commands';
import { offeringFaultCopy } from '@/lib/desk/offering/copy';
import { readOffering } from '@/lib/desk/offering/input';
import { decideOffering } from '@/lib/desk/offering/rules';
import { now } from '@/lib/env';
import { requireHr } from '@/lib/identity/hr/guard';
import { languageOf } from '@/lib/identity/language';
import { type FieldError, type FormState, typedValues } from '@/lib/shared/form';

/** Adds an offering and publishes it with the bulletin. */
export async function add(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireHr();
  const copy = offeringFaultCopy[await languageOf('hr')];
  const refuse = (errors: FieldError[]): FormState => ({ errors, values: typedValues(form) });
  const decided = decideOffering(readOffering(form));
  if (!decided.ok)
    return refuse(decided.faults.map(({ field, reason }) => ({ field, message: copy[reason] })));
  const answer = await addOffering(viewer, decided.value, now());
  if (!answer.ok) return refuse([{ field: '', message: copy[answer.reason] }]);
  await publishBulletin(now());
  redirect('/hr/programme/offerings?saved=1');
}

/** Takes one away, also from the bulletin. */
export async function remove(form: FormData): Promise<void> {
  await removeOffering(await requireHr(), form.get('offering'), now());
  await publishBulletin(now());
  redirect('/hr/programme/offerings?saved=1');
}
