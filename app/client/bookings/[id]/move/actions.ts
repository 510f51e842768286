'use server';

import { notFound, redirect } from 'next/navigation';
import { startInput } from '@/lib/consultation/availability/input';
import { rescheduleBooking } from '@/lib/consultation/booking/move/commands';
import { now } from '@/lib/env';
import { requireClient } from '@/lib/identity/client/guard';
import { bookingId } from '@/lib/shared/ids';

/**
 * Moves a booking to the time of the button. `key` is drawn with the page and becomes one per time, so that a double click is one move;
 * where the time is refused, the page comes back with the reason and the old time stands.
 */
export async function moveTime(booking: string, key: string, form: FormData): Promise<void> {
  const { clientId } = await requireClient();
  const id = bookingId(booking);
  if (!id) notFound();
  const startsAt = startInput.safeParse(form.get('startsAt'));
  if (!startsAt.success) redirect(`/client/bookings/${id}/move?refused=outside_hours`);
  const idempotencyKey = `${key} ${startsAt.data.toISOString()}`;
  const answer = await rescheduleBooking(clientId, id, { startsAt: startsAt.data, idempotencyKey }, now());
  if (answer.ok) redirect(`/client/bookings/${answer.value.bookingId}?moved=1`);
  if (answer.reason === 'unknown_booking') notFound();
  redirect(`/client/bookings/${id}/move?refused=${answer.reason}`);
}
