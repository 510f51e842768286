'use server';

import { notFound, redirect } from 'next/navigation';
import { cancelBooking } from '@/lib/consultation/booking/cancel/commands';
import { contestNoShow } from '@/lib/consultation/booking/contest/commands';
import { bookingRefusalCopy } from '@/lib/consultation/booking/copy';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { languageOf } from '@/lib/identity/language';
import { type FormState, typedValues } from '@/lib/shared/form';
import { bookingId } from '@/lib/shared/ids';

/** Cancels an own booking. The page that comes back says whether the session was returned; a second click finds it cancelled. */
export async function cancel(_: FormState, form: FormData): Promise<FormState> {
  const { clientId } = await requireClient();
  const booking = bookingId(form.get('booking'));
  if (!booking) notFound();
  const answer = await cancelBooking(clientId, booking, now());
  if (!answer.ok && answer.reason === 'unknown_booking') notFound();
  if (answer.ok || answer.reason === 'already_cancelled') redirect(`/client/bookings/${booking}`);
  const message = bookingRefusalCopy[await languageOf('client')][answer.reason];
  return { errors: [{ field: '', message }], values: typedValues(form) };
}

/** Contests a recorded no-show. The page that comes back says how it ended. */
export async function contest(form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const booking = bookingId(form.get('booking'));
  if (!booking) notFound();
  const answer = await contestNoShow(clientId, booking, now());
  if (!answer.ok && answer.reason === 'unknown_booking') notFound();
  redirect(`/client/bookings/${booking}`);
}
