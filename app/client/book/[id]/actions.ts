'use server';

import { notFound, redirect } from 'next/navigation';
import { requestBooking } from '@/lib/consultation/booking/commands';
import { bookingRefusalCopy } from '@/lib/consultation/booking/copy';
import { releaseHold } from '@/lib/consultation/booking/hold/commands';
import { requestInput } from '@/lib/consultation/booking/input';
import { findHold } from '@/lib/consultation/booking/queries';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';
import { bookingId } from '@/lib/shared/ids';

/** Books what is held. A time that is not open any more leads back to the consultant with the reason and the nearest open times. */
export async function confirmBooking(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const hold = bookingId(form.get('hold'));
  const view = hold && (await findHold(clientId, hold, now()));
  if (!view) notFound();
  const input = requestInput.safeParse({
    idempotencyKey: form.get('idempotencyKey'),
    minutes: form.get('minutes'),
  });
  const copy = bookingRefusalCopy[await languageOf('client')];
  const refuse = (message: string): FormState => ({
    errors: [{ field: '', message }],
    values: typedValues(form),
  });
  if (!input.success) return refuse(copy.length_wrong);
  const answer = await requestBooking(clientId, view.holdId, input.data, now());
  if (answer.ok) redirect(`/client/bookings/${answer.value.bookingId}?booked=1`);
  const { reason } = answer;
  if (reason === 'unknown_hold') notFound();
  if (reason === 'already_booked') redirect(`/client/bookings/${view.holdId}`);
  if (reason === 'length_wrong' || reason === 'key_reused' || reason === 'no_credit')
    return refuse(copy[reason]);
  const at = encodeURIComponent(view.startsAt.toISOString());
  redirect(`/client/consultants/${view.consultantId}?refused=${reason}&at=${at}`);
}

/** Gives the held time back and returns to the consultant's times. */
export async function giveBack(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const hold = bookingId(form.get('hold'));
  const view = hold && (await findHold(clientId, hold, now()));
  if (!view) notFound();
  await releaseHold(clientId, view.holdId);
  redirect(`/client/consultants/${view.consultantId}`);
}
