'use server';

import { redirect } from 'next/navigation';
import { answerAfter } from '@/lib/consultation/questionnaire/commands';
import { answerRefusalCopy } from '@/lib/consultation/questionnaire/copy';
import { pointInput, readScales } from '@/lib/consultation/questionnaire/input';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';
import { bookingId } from '@/lib/shared/ids';

/** Keeps the answers after a session; the page then goes on to what may be passed on. */
export async function saveAfter(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const copy = answerRefusalCopy[await languageOf('client')];
  const booking = bookingId(form.get('booking'));
  const scales = readScales(form);
  const satisfaction = pointInput.safeParse(form.get('satisfaction'));
  const intention = pointInput.safeParse(form.get('intention'));
  if (!booking) return refuse(form, copy.unknown_booking);
  if (!scales || !satisfaction.success || !intention.success) return refuse(form, copy.scale_wrong);
  const answers = {
    scales,
    satisfaction: satisfaction.data ?? null,
    intention: intention.data ?? null,
  };
  const answer = await answerAfter(clientId, booking, answers, now());
  if (!answer.ok) return refuse(form, copy[answer.reason]);
  redirect(`/client/after/${booking}`);
}

const refuse = (form: FormData, message: string): FormState => ({
  errors: [{ field: '', message }],
  values: typedValues(form),
});
