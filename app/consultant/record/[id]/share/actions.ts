'use server';

import { redirect } from 'next/navigation';
import { shareRecord, withdrawShare } from '@/lib/consultation/record/share/commands';
import { shareRefusalCopy } from '@/lib/consultation/record/share/copy';
import { readShare } from '@/lib/consultation/record/share/input';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';
import { bookingId } from '@/lib/shared/ids';

/** Shows a record to one colleague for supervision. */
export async function share(_: FormState, form: FormData): Promise<FormState> {
  const { consultantId } = await requireConsultant();
  const copy = shareRefusalCopy[await languageOf('consultant')];
  const refuse = (field: string, message: string): FormState => ({
    errors: [{ field, message }],
    values: typedValues(form),
  });
  const booking = bookingId(form.get('booking'));
  if (!booking) return refuse('', copy.unknown_booking);
  const chosen = readShare(form);
  if (!chosen) return refuse('colleague', copy.unknown_colleague);
  const answer = await shareRecord(consultantId, booking, chosen, now());
  if (!answer.ok) return refuse('', copy[answer.reason]);
  redirect(`/consultant/record/${booking}#share`);
}

/** Takes it back with one click. */
export async function withdraw(form: FormData): Promise<void> {
  const { consultantId } = await requireConsultant();
  const booking = bookingId(form.get('booking'));
  if (!booking) redirect('/consultant');
  await withdrawShare(consultantId, booking);
  redirect(`/consultant/record/${booking}#share`);
}
