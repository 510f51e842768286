'use server';

import { redirect } from 'next/navigation';
import { saveRecord } from '@/lib/consultation/record/commands';
import { recordRefusalCopy } from '@/lib/consultation/record/copy';
import { readRecord } from '@/lib/consultation/record/input';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { type FieldError, type FormState, typedValues } from '@/lib/shared/form';
import { bookingId } from '@/lib/shared/ids';

/** Saves the record of a session that was held. A refusal gives every typed text back. */
export async function saveSessionRecord(_: FormState, form: FormData): Promise<FormState> {
  const { consultantId } = await requireConsultant();
  const copy = recordRefusalCopy[await languageOf('consultant')];
  const booking = bookingId(form.get('booking'));
  if (!booking) return refuse(form, [{ field: '', message: copy.unknown_booking }]);
  const entry = readRecord(form);
  if (!entry.ok)
    return refuse(
      form,
      entry.problems.map(({ field, reason }) => ({ field, message: copy[reason] })),
    );
  const answer = await saveRecord(consultantId, booking, entry.value, now());
  if (!answer.ok) return refuse(form, [{ field: '', message: copy[answer.reason] }]);
  redirect(`/consultant/record/${booking}?saved=1`);
}

const refuse = (form: FormData, errors: FieldError[]): FormState => ({ errors, values: typedValues(form) });
