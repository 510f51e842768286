'use server';

import { notFound, redirect } from 'next/navigation';
import { answerBefore } from '@/lib/consultation/questionnaire/commands';
import { answerRefusalCopy } from '@/lib/consultation/questionnaire/copy';
import { messageInput, readScales } from '@/lib/consultation/questionnaire/input';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';
import { bookingId } from '@/lib/shared/ids';

/** Keeps the answers before a session; every one of them may be left out. */
export async function saveBefore(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const booking = bookingId(form.get('booking'));
  if (!booking) notFound();
  const copy = answerRefusalCopy[await languageOf('client')];
  const refuse = (field: string, message: string): FormState => ({
    errors: [{ field, message }],
    values: typedValues(form),
  });
  const scales = readScales(form);
  if (!scales) return refuse('', copy.scale_wrong);
  const message = messageInput.safeParse(form.get('message') ?? '');
  if (!message.success) return refuse('message', copy.message_long);
  const answer = await answerBefore(clientId, booking, { scales, message: message.data }, now());
  if (answer.ok) redirect(`/client/bookings/${booking}/before?saved=1`);
  if (answer.reason === 'unknown_booking') notFound();
  return refuse('', copy[answer.reason]);
}
