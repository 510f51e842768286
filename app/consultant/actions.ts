'use server';

import { redirect } from 'next/navigation';
import { recordOutcome } from '@/lib/consultation/session/commands';
import { outcomeRefusalCopy } from '@/lib/consultation/session/copy';
import { outcomeInput } from '@/lib/consultation/session/input';
import { outcomeFormCopy } from '@/lib/consultation/session/today/copy';
import { now } from '@/lib/env';
import { requireConsultant } from '@/lib/identity/consultant/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';
import { bookingId } from '@/lib/shared/ids';

/** Records how a session ended; a session that was held leads on to its record. */
export async function saveOutcome(_: FormState, form: FormData): Promise<FormState> {
  const { consultantId } = await requireConsultant();
  const language = await languageOf('consultant');
  const booking = bookingId(form.get('booking'));
  const outcome = outcomeInput.safeParse(form.get('outcome'));
  if (!outcome.success) return refuse(form, outcomeFormCopy[language].unreadable);
  if (!booking) return refuse(form, outcomeRefusalCopy[language].unknown_booking);
  const answer = await recordOutcome(consultantId, booking, outcome.data, now());
  if (!answer.ok) return refuse(form, outcomeRefusalCopy[language][answer.reason]);
  redirect(outcome.data === 'held' ? `/consultant/record/${booking}` : '/consultant');
}

const refuse = (form: FormData, message: string): FormState => ({
  errors: [{ field: '', message }],
  values: typedValues(form),
});
